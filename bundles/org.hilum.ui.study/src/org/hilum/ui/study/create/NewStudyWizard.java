// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.StudyText;
import org.hilum.spi.Problem;
import org.hilum.ui.Messages;
import org.hilum.ui.session.Session;

/** A new study: empty, from a folder that is scanned, from tables, or from images. */
final class NewStudyWizard extends Wizard {
    private final Session session;
    private final StudyDraft draft = new StudyDraft();
    private final KindPage kind;
    private final ScanPage scan;
    private final CasesPage cases = new CasesPage(draft);
    private final ImagesPage images = new ImagesPage(draft);
    private final TablesPage tables = new TablesPage(draft);

    NewStudyWizard(Session session, String from) {
        this.session = session;
        this.kind = new KindPage(draft, KindPage.Kind.of(from));
        this.scan = new ScanPage(draft, session.registry());
        setWindowTitle("New study");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(kind);
        addPage(scan);
        addPage(cases);
        addPage(images);
        addPage(tables);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        if (page == scan || page == kind && kind.kind() == KindPage.Kind.EMPTY) {
            return null;
        }
        if (page == kind) {
            return kind.kind() == KindPage.Kind.SCAN ? scan : cases;
        }
        return page == cases && kind.kind() == KindPage.Kind.TABLES ? tables : super.getNextPage(page);
    }

    @Override
    public boolean canFinish() {
        return kind.isPageComplete() && switch (kind.kind()) {
            case EMPTY -> true;
            case SCAN -> scan.isPageComplete();
            case TABLES -> cases.isPageComplete();
            case IMAGES -> cases.isPageComplete() && images.isPageComplete();
        };
    }

    @Override
    public boolean performFinish() {
        Path file = draft.folder.resolve(Study.FILE);
        try {
            Files.createDirectories(draft.folder);
            if (Files.exists(file)) {
                throw new Problem("there is a study here already", file.toString(), "open it, or choose another folder");
            }
            if (kind.kind() == KindPage.Kind.TABLES) {
                draft.images.clear(); // from before somebody went back and chose otherwise
                draft.masks.clear();
            }
            if (kind.kind() == KindPage.Kind.SCAN) {
                scan.write();
            } else {
                Files.writeString(file, kind.kind() == KindPage.Kind.EMPTY ? empty() : draft.text());
            }
            session.open(draft.folder);
            return true;
        } catch (Problem problem) {
            Messages.show(getShell(), "The study cannot be made", problem);
            return false;
        } catch (IOException e) {
            Messages.show(getShell(), "The study cannot be made", new Problem("the file cannot be written", file.toString(), "choose a folder that you may write to", e));
            return false;
        }
    }

    private String empty() throws IOException {
        try (InputStream in = NewStudyWizard.class.getResourceAsStream("empty.yaml")) {
            return StudyText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)).set(KeyPath.of("name"), draft.name).after().text();
        }
    }
}
