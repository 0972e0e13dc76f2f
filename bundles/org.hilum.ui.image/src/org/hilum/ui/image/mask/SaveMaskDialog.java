// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.mask;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hilum.ui.image.mask.MaskChoices.Format;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;
import org.hilum.ui.widget.Choice;

/** Asks which regions are to be saved, as what, and whether the file tells whose they are. The ending of the file's name is the format. */
final class SaveMaskDialog extends TitleAreaDialog {
    private static final int COPY = IDialogConstants.CLIENT_ID + 1;
    private static final int WIDTH = 560;
    private static final String EXPLAIN = "Otherwise the file names nobody, and an archive will not put it with its images. With it, the file holds the patient's name as the images do.";
    private static final String NOBODY = "A file of this format names nobody.";

    private final Session session;
    private final MaskChoices choices;
    private final List<Format> formats;
    private RegionTable regions;
    private Text file;
    private Combo format;
    private Button identity;
    private Label explain;
    private String proposed = "";
    private MaskWish wish;

    SaveMaskDialog(Shell parent, Session session, MaskChoices choices) {
        super(parent);
        this.session = session;
        this.choices = choices;
        this.formats = choices.formats();
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    MaskWish wish() {
        return wish;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Save mask");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout grid = new GridLayout(3, false);
        grid.marginWidth = 10;
        grid.marginHeight = 10;
        area.setLayout(grid);
        Label of = new Label(area, SWT.NONE);
        of.setText("Regions");
        of.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        regions = new RegionTable(area, choices, choices.first(formats.getFirst()), this::renamed);
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        wide.widthHint = WIDTH;
        regions.table().setLayoutData(wide);
        new Label(area, SWT.NONE).setText("Format");
        format = Choice.of(area);
        format.setData("org.hilum.ui.id", "mask.format");
        format.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, true, false, 2, 1));
        formats.forEach(f -> format.add(f.label()));
        format.addListener(SWT.Selection, e -> file.setText(bare(file.getText()) + formats.get(format.getSelectionIndex()).ending()));
        new Label(area, SWT.NONE).setText("File");
        file = new Text(area, SWT.BORDER);
        file.setData("org.hilum.ui.id", "mask.file");
        file.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button browse = new Button(area, SWT.PUSH);
        browse.setText("Browse…");
        browse.addListener(SWT.Selection, e -> browse());
        new Label(area, SWT.NONE);
        identity = new Button(area, SWT.CHECK);
        identity.setText("Copy patient and study from the image");
        identity.setData("org.hilum.ui.id", "mask.identity");
        identity.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, true, false, 2, 1));
        identity.addListener(SWT.Selection, e -> check());
        new Label(area, SWT.NONE);
        explain = new Label(area, SWT.WRAP);
        explain.setText(EXPLAIN);
        explain.setForeground(area.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        below.widthHint = WIDTH;
        explain.setLayoutData(below);
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control all = super.createContents(parent);
        setTitle("Regions of " + choices.picture().title());
        proposed = proposed();
        file.setText(proposed + formats.getFirst().ending());
        file.addListener(SWT.Modify, e -> check());
        check();
        return all;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, "Copy as command line", false);
        createButton(parent, IDialogConstants.OK_ID, "Save", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private Optional<Format> chosenFormat() {
        return formats.stream().filter(f -> file.getText().strip().toLowerCase(Locale.ROOT).endsWith(f.ending())).findFirst();
    }

    /** Without the ending that says the format. */
    private String bare(String name) {
        return chosenFormat().map(f -> name.strip().substring(0, name.strip().length() - f.ending().length())).orElse(name.strip());
    }

    private String proposed() {
        return choices.study().folder().resolve(choices.name(regions.chosen())).toAbsolutePath().normalize().toString();
    }

    /** A name that nobody changed follows what is chosen. */
    private void renamed() {
        String before = proposed;
        proposed = proposed();
        if (bare(file.getText()).equals(before) && !proposed.equals(before)) {
            file.setText(proposed + file.getText().strip().substring(before.length()));
        }
        check();
    }

    private void check() {
        Optional<Format> as = chosenFormat();
        as.ifPresentOrElse(f -> format.select(formats.indexOf(f)), format::deselectAll);
        boolean tells = as.isPresent() && choices.export().writer(Path.of("x" + as.get().ending())).refersToImage();
        identity.setEnabled(tells);
        explain.setText(tells ? EXPLAIN : NOBODY);
        if (!tells) {
            identity.setSelection(false);
        }
        String against = choices.against(regions.chosen(), file.getText(), identity.getSelection());
        setErrorMessage(against.isEmpty() ? null : against);
        setMessage("As features are read from them: on the grid of the image.");
        getButton(IDialogConstants.OK_ID).setEnabled(against.isEmpty());
        boolean unsaved = session.study().filter(OpenStudy::isUnsaved).isPresent();
        getButton(COPY).setEnabled(against.isEmpty() && !unsaved);
        getButton(COPY).getParent().setToolTipText(unsaved ? "study.yaml has to be put right first: the command reads it" : against);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText("Save mask");
        dialog.setFilterExtensions(formats.stream().map(f -> "*" + f.ending()).toArray(String[]::new));
        dialog.setFilterNames(formats.stream().map(Format::label).toArray(String[]::new));
        dialog.setFilterIndex(Math.max(0, format.getSelectionIndex()));
        Path now = Path.of(file.getText().strip());
        dialog.setFilterPath(Stream.ofNullable(now.getParent()).filter(Files::isDirectory).findFirst().orElse(choices.study().folder()).toString());
        dialog.setFileName(String.valueOf(now.getFileName()));
        Optional.ofNullable(dialog.open()).ifPresent(file::setText);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] {choices.line(regions.chosen(), file.getText(), identity.getSelection())}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            setMessage("The command is on the clipboard.");
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    protected void okPressed() {
        Path to = Path.of(file.getText().strip());
        if (!Files.exists(to) || MessageDialog.open(MessageDialog.QUESTION, getShell(), "Replace the file?", to.getFileName() + " is there already. Replacing it cannot be undone.", SWT.SHEET, "Replace", "Cancel") == 0) {
            wish = choices.wish(regions.chosen(), file.getText(), identity.getSelection());
            super.okPressed();
        }
    }
}
