// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hilum.engine.ShellLine;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.scan.Scan;
import org.hilum.engine.scan.ScanArguments;
import org.hilum.engine.scan.ScanFolder;
import org.hilum.engine.scan.ScanOptions;
import org.hilum.engine.scan.ScanPlan;
import org.hilum.engine.scan.ScanResult;
import org.hilum.engine.scan.ScanRules;
import org.hilum.engine.scan.SetAside;
import org.hilum.spi.Problem;
import org.hilum.ui.Messages;
import org.hilum.ui.job.MonitorTask;
import org.hilum.ui.widget.PathKind;

/** A folder is looked through; what was found is shown, and what was guessed of it can be changed before the study is written. */
final class ScanPage extends WizardPage {
    private final StudyDraft draft;
    private final Registry registry;
    private PathField folder;
    private ScanChoices choices;
    private FoundTable found;
    private StructureTable structures;
    private PatternPanel patterns;
    private Button copy;
    private ScanPlan plan;
    /** How what is shown was scanned. */
    private ScanOptions scanned;

    ScanPage(StudyDraft draft, Registry registry) {
        super("scan", "Images in a folder", null);
        this.draft = draft;
        this.registry = registry;
        setDescription("Headers only are read, and nothing there is changed. Roles, phases and regions are guesses, to be confirmed or changed.");
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(4, false));
        folder = new PathField(page, "Folder with the images", "scan.folder", PathKind.FOLDER, () -> PathField.start(draft.folder), this::check);
        folder.hint("all folders in it are looked through");
        button(page, "Scan", this::scan).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        choices = new ScanChoices(page, this::check);
        choices.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 4, 1));
        SashForm tables = new SashForm(page, SWT.VERTICAL);
        tables.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
        found = new FoundTable(tables, () -> plan, this::by);
        SashForm below = new SashForm(tables, SWT.HORIZONTAL);
        structures = new StructureTable(below, () -> plan, this::by);
        patterns = new PatternPanel(below, () -> plan, this::by, names -> structures.mark(names));
        below.setWeights(55, 45);
        tables.setWeights(50, 50);
        Label how = new Label(page, SWT.NONE);
        how.setText("A click or F2 changes role, phase or region; a right click does more, for several rows at once.");
        how.setForeground(page.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        how.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        copy = button(page, "Copy as command line", this::copy);
        copy.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false, 2, 1));
        setControl(page);
        check();
    }

    private static Button button(Composite parent, String text, Runnable does) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> does.run());
        return button;
    }

    /** Reads the pseudonyms' key, or makes one in memory. */
    private ScanOptions options() {
        Path root = folder.typed().orElseThrow(() -> new Problem("no folder is named", "Folder with the images", "choose one")).toAbsolutePath().normalize();
        ScanOptions usual = ScanOptions.of(root, draft.folder);
        return new ScanOptions(root, usual.except(), usual.threads(), choices.gap(), choices.pseudonyms());
    }

    private void scan() {
        setErrorMessage(null);
        try {
            ScanOptions options = options();
            ScanResult[] result = new ScanResult[1];
            IRunnableWithProgress work = monitor -> result[0] = Scan.of(options, registry, new MonitorTask(monitor, "Scan " + options.root(), 0, "files"));
            getContainer().run(true, true, work);
            ScanRules rules = plan != null && scanned.root().equals(options.root()) ? plan.rules() : ScanRules.none();
            scanned = options;
            plan = ScanPlan.of(result[0], rules);
            show();
        } catch (InterruptedException e) {
            setMessage("The scan was cancelled.");
        } catch (InvocationTargetException e) {
            told(e.getCause());
        } catch (Problem problem) {
            setErrorMessage(problem.getMessage());
        }
    }

    private void told(Throwable failed) {
        switch (failed) {
            case CancellationException cancelled -> setMessage("The scan was cancelled.");
            case Problem problem -> setErrorMessage(problem.getMessage());
            case RuntimeException unexpected -> Messages.show(getShell(), "The scan failed", unexpected);
            default -> throw new IllegalStateException(failed);
        }
    }

    private void by(ScanRules rules) {
        plan = plan.by(rules);
        show();
    }

    private void show() {
        found.show();
        structures.show();
        patterns.show();
        check();
    }

    /** Whether what is shown is what the fields say, and a study can be made of it. */
    private void check() {
        copy.setEnabled(false);
        setPageComplete(false);
        if (plan == null) {
            setErrorMessage(choices.missing().isEmpty() ? null : choices.missing());
            setMessage(folder.isBlank() ? "Choose the folder." : "Scan it to see what is there.");
            return;
        }
        ScanResult result = plan.result();
        long aside = result.aside().stream().mapToLong(SetAside::files).sum();
        long used = plan.used().stream().flatMap(p -> p.masks().stream()).filter(ScanPlan.PlannedMask::used).count();
        boolean same = folder.typed().map(f -> f.toAbsolutePath().normalize()).filter(scanned.root()::equals).isPresent() && choices.gap() == scanned.visitGap() && choices.missing().isEmpty()
                && scanned.pseudonyms() == kept();
        setErrorMessage(!choices.missing().isEmpty() ? choices.missing() : !same ? "Folder, visits or pseudonyms are not those of what is shown: scan again."
                : result.rows().isEmpty() ? "No image was found in " + result.files() + " files." : used == 0 ? "No image that is used has a structure that is a region: there is nothing to extract." : null);
        setMessage(result.rows().size() + " images of " + result.patients() + " patients, " + plan.used().size() + " used with " + used + " structures"
                + (result.loose().isEmpty() ? "" : "; " + result.loose().size() + " structures without their image") + (aside == 0 ? "" : "; " + aside + (aside == 1 ? " file" : " files") + " set aside (scan-aside.csv will say why)") + ".");
        setPageComplete(same && used > 0);
        copy.setEnabled(same && !result.rows().isEmpty());
    }

    private Object kept() {
        try {
            return choices.pseudonyms();
        } catch (Problem unreadable) {
            return null;
        }
    }

    /** The command that makes the same study. */
    String line() {
        return ShellLine.of(ScanArguments.of(scanned, choices.key(), plan.rules(), draft.folder, draft.name));
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {line()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        setMessage("The command that makes the same study is on the clipboard.");
    }

    /**
     * Writes the study, and the key of its pseudonyms where it had to be made.
     *
     * @throws Problem where one of them cannot be written
     */
    void write() {
        ScanFolder.check(draft.folder);
        scanned.pseudonyms().keep();
        ScanFolder.write(plan, draft.folder, draft.name);
    }
}
