// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hilum.engine.extract.Profile;
import org.hilum.engine.extract.Profiles;
import org.hilum.ui.widget.Choice;

/** Images and masks: from one patient's file the pattern of everybody's is guessed, and how many there are is shown. */
final class ImagesPage extends WizardPage {
    private final StudyDraft draft;
    private Table table;

    ImagesPage(StudyDraft draft) {
        super("images", "Images and regions", null);
        this.draft = draft;
        setDescription("Choose one patient's files; everybody else's are found by the patient's id in their paths.");
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(2, false));
        table = new Table(page, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        int[] widths = {70, 90, 300, 90};
        int n = 0;
        for (String title : List.of("", "Name", "Files", "Found")) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(title);
            column.setWidth(widths[n++]);
        }
        Composite buttons = new Composite(page, SWT.NONE);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        buttons.setLayout(new GridLayout());
        button(buttons, "Add image…", this::addImage);
        button(buttons, "Add mask…", this::addMask);
        button(buttons, "Remove", this::remove);
        Composite below = new Composite(page, SWT.NONE);
        below.setLayout(new GridLayout(2, false));
        new Label(below, SWT.NONE).setText("Profile of the features");
        Combo profile = Choice.of(below);
        Profiles.all().stream().map(Profile::name).filter(name -> !name.startsWith("ibsi")).forEach(profile::add);
        profile.select(0);
        draft.profile = profile.getText();
        profile.addListener(SWT.Selection, e -> draft.profile = profile.getText());
        setControl(page);
    }

    private static void button(Composite parent, String text, Runnable does) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, e -> does.run());
    }

    private void addImage() {
        choose(List.of()).ifPresent(found -> {
            draft.images.put(PathGuess.name(found.example()), found.pattern());
            show();
        });
    }

    private void addMask() {
        choose(List.copyOf(draft.images.keySet())).ifPresent(found -> {
            draft.regions.put(draft.regions.isEmpty() ? "tumour" : "region" + (draft.regions.size() + 1), new StudyDraft.Mask(found.pattern(), ""));
            show();
        });
    }

    /** A chosen file and the pattern it is an example of. */
    private record Chosen(Path example, String pattern) {
    }

    private Optional<Chosen> choose(List<String> roles) {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText("One patient's file");
        dialog.setFilterPath(Files.isDirectory(draft.folder) ? draft.folder.toString() : null);
        String file = dialog.open();
        if (file == null) {
            return Optional.empty();
        }
        Path example = Path.of(file);
        Optional<String> pattern = PathGuess.pattern(draft.written(example), draft.ids, draft.id, roles);
        setErrorMessage(pattern.isPresent() ? null : "No id of the table of cases stands in that path. Is " + draft.id + " the right column?");
        return pattern.map(p -> new Chosen(example, p));
    }

    private void remove() {
        int n = table.getSelectionIndex();
        if (n >= 0) {
            String name = table.getItem(n).getText(1);
            if (n < draft.images.size()) {
                draft.images.remove(name);
            } else {
                draft.regions.remove(name);
            }
            show();
        }
    }

    private void show() {
        table.removeAll();
        List<String> roles = List.copyOf(draft.images.keySet());
        draft.images.forEach((role, pattern) -> row("image", role, pattern, roles));
        draft.regions.forEach((region, mask) -> row("mask", region, mask.pattern(), roles));
        setMessage(draft.images.isEmpty() ? "Add at least one image." : draft.regions.isEmpty() ? "Add at least one mask." : null);
        setPageComplete(!draft.images.isEmpty() && !draft.regions.isEmpty());
    }

    private void row(String what, String name, String pattern, List<String> roles) {
        long found = PathGuess.found(pattern, draft.folder, draft.ids, draft.id, roles);
        new TableItem(table, SWT.NONE).setText(new String[] {what, name, pattern, found + " of " + draft.ids.size()});
    }
}
