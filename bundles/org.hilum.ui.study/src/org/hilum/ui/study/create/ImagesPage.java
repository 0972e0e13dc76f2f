// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hilum.engine.extract.Profile;
import org.hilum.engine.extract.Profiles;
import org.hilum.ui.widget.Choice;
import org.hilum.ui.widget.PathKind;

/** Images and masks: from one patient's file the pattern of everybody's is guessed, and how many there are is shown. */
final class ImagesPage extends WizardPage {
    private final StudyDraft draft;
    private PathField file;
    private FilesTable table;

    ImagesPage(StudyDraft draft) {
        super("images", "Images and regions", null);
        this.draft = draft;
        setDescription("Choose one patient's image, then the mask drawn on it: the id in the path finds all others. Names, paths and labels can be changed in the table.");
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(3, false));
        file = new PathField(page, "One patient's image or mask", "new.file", PathKind.EITHER, () -> PathField.start(draft.folder), () -> setErrorMessage(null));
        file.hint("a file, or the folder of a DICOM series: type, drop or look for it");
        new Label(page, SWT.NONE);
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayout row = new GridLayout(3, false);
        row.marginWidth = 0;
        row.marginHeight = 0;
        buttons.setLayout(row);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        button(buttons, "Add as image", () -> add(draft.images, "image", List.of()));
        button(buttons, "Add as mask", () -> add(draft.masks, "tumour", draft.roles()));
        button(buttons, "Remove", () -> table.remove());
        table = new FilesTable(page, draft, this::check);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        new Label(page, SWT.NONE).setText("Profile of the features");
        Combo profile = Choice.of(page);
        profile.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, true, false, 2, 1));
        Profiles.all().stream().map(Profile::name).filter(name -> !name.startsWith("ibsi")).forEach(profile::add);
        profile.select(0);
        draft.profile = profile.getText();
        profile.addListener(SWT.Selection, e -> draft.profile = profile.getText());
        setControl(page);
    }

    private static void button(Composite parent, String text, Runnable does) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> does.run());
    }

    private void add(List<DraftFile> to, String usual, List<String> roles) {
        if (file.path().isEmpty()) {
            setErrorMessage(file.isBlank() ? "Choose one patient's file or folder first." : "There is no such file or folder.");
            return;
        }
        Optional<String> pattern = PathGuess.pattern(draft.written(file.path().get()), draft.ids, draft.id, roles);
        if (pattern.isEmpty()) {
            setErrorMessage("No id of the table of cases stands in that path. Is " + draft.id + " the right column?");
            return;
        }
        String name = PathGuess.name(pattern.get(), usual);
        List<String> taken = new ArrayList<>(to.stream().map(DraftFile::name).toList());
        String free = name;
        for (int n = 2; taken.contains(free); n++) {
            free = name + n;
        }
        to.add(new DraftFile(free, pattern.get(), "", roles.isEmpty() ? "" : roles.getFirst()));
        file.clear();
        table.show();
        check();
    }

    /** What is missing, or a name that cannot be one. */
    private void check() {
        String missing = draft.images.isEmpty() ? "Add at least one image." : draft.masks.isEmpty() ? "Add at least one mask." : null;
        setErrorMessage(null);
        setMessage(missing);
        setPageComplete(missing == null);
    }
}
