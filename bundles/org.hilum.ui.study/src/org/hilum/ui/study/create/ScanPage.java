// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.scan.Scan;
import org.hilum.engine.scan.ScanOptions;
import org.hilum.engine.scan.ScanPlan;
import org.hilum.engine.scan.ScanResult;
import org.hilum.engine.scan.ScanRules;
import org.hilum.engine.scan.SetAside;
import org.hilum.spi.Problem;
import org.hilum.ui.Messages;
import org.hilum.ui.job.MonitorTask;

/** A folder is looked through; what was found is shown, and what was guessed of it can be changed before the study is written. */
final class ScanPage extends WizardPage {
    private final StudyDraft draft;
    private final Registry registry;
    private Text folder;
    private FoundTable found;
    private StructureTable structures;
    private ScanPlan plan;

    ScanPage(StudyDraft draft, Registry registry) {
        super("scan", "Images in a folder", null);
        this.draft = draft;
        this.registry = registry;
        setDescription("Headers only are read, and nothing there is changed. Roles and regions are guesses: change them where they are wrong.");
        setPageComplete(false);
    }

    /** What the study is to be; empty before a scan. */
    Optional<ScanPlan> plan() {
        return Optional.ofNullable(plan);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(4, false));
        new Label(page, SWT.NONE).setText("Folder with the images");
        folder = new Text(page, SWT.BORDER);
        folder.setData("org.hilum.ui.id", "scan.folder");
        folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        folder.setMessage("all folders in it are looked through");
        button(page, "Browse…", () -> Optional.ofNullable(new DirectoryDialog(getShell()).open()).ifPresent(folder::setText));
        button(page, "Scan", this::scan);
        SashForm tables = new SashForm(page, SWT.VERTICAL);
        tables.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
        found = new FoundTable(tables, () -> plan, this::show);
        structures = new StructureTable(tables, () -> plan, this::show);
        tables.setWeights(70, 30);
        setControl(page);
    }

    private static void button(Composite parent, String text, Runnable does) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> does.run());
    }

    private void scan() {
        try {
            Path root = Path.of(folder.getText().strip()).toAbsolutePath().normalize();
            ScanResult[] result = new ScanResult[1];
            IRunnableWithProgress work = monitor -> result[0] = Scan.of(ScanOptions.of(root, draft.folder), registry, new MonitorTask(monitor, "Scan " + root, 0, "files"));
            getContainer().run(true, true, work);
            show(ScanPlan.of(result[0], ScanRules.none()));
        } catch (InvalidPathException e) {
            setErrorMessage("That is no folder's name.");
        } catch (InterruptedException e) {
            setMessage("The scan was cancelled.");
        } catch (InvocationTargetException e) {
            told(e.getCause());
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

    private void show(ScanPlan now) {
        plan = now;
        found.show();
        structures.show();
        ScanResult result = now.result();
        long aside = result.aside().stream().mapToLong(SetAside::files).sum();
        long used = now.used().stream().flatMap(p -> p.masks().stream()).filter(ScanPlan.PlannedMask::used).count();
        setErrorMessage(result.rows().isEmpty() ? "No image was found in " + result.files() + " files." : used == 0 ? "No image that is used has a structure that is a region: there is nothing to extract."
                : null);
        setMessage(result.rows().size() + " images of " + result.patients() + " patients, " + now.used().size() + " used with " + used + " structures; " + result.loose().size()
                + " structures without their image, " + aside + (aside == 1 ? " file" : " files") + " set aside (scan-aside.csv says why)");
        setPageComplete(used > 0);
    }
}
