// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hilum.spi.Problem;
import org.hilum.ui.Messages;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.RefusedMasks;
import org.hilum.ui.session.Session;
import org.hilum.ui.session.StudyItem.CaseItem;
import org.hilum.ui.session.Trouble;
import org.hilum.ui.widget.PathDialog;
import org.hilum.ui.widget.PathDrop;
import org.hilum.ui.widget.PathKind;

/** The buttons beside the problems: each does what it says to the chosen ones, and is there only where it can. */
final class Remedies extends Composite {
    private final Session session;
    private final Button file;
    private final Button out;
    private final Button resample;
    private List<Trouble> chosen = List.of();

    Remedies(Composite parent, Session session, Consumer<Trouble> lead) {
        super(parent, SWT.NONE);
        this.session = session;
        setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        setLayout(new GridLayout(2, true));
        button("Show", "Go to the line or case", () -> chosen.stream().findFirst().ifPresent(lead));
        button("Open folder", "Show the study's folder in the file manager", () -> session.study().ifPresent(s -> Program.launch(s.folder().toString())));
        file = button("Choose file…", "", this::chooseFile);
        PathDrop.onto(file, PathKind.EITHER, this::dropped);
        resample = button("Resample mask", "", () -> told(() -> RefusedMasks.resample(session, refused())));
        out = button("Leave out", "", () -> told(() -> CaseEdits.leaveOut(session, reasons())));
    }

    private Button button(String text, String tip, Runnable does) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        button.addListener(SWT.Selection, e -> does.run());
        return button;
    }

    private void told(Runnable edit) {
        try {
            edit.run();
        } catch (Problem problem) {
            Messages.show(getShell(), "study.yaml", problem);
        }
    }

    /** Fits the buttons to the chosen problems. */
    void offer(OpenStudy open, List<Trouble> troubles) {
        chosen = troubles;
        List<FileChoice> files = files(open);
        show(file, !files.isEmpty());
        file.setToolTipText(files.size() == 1 ? "Say where the " + files.getFirst().label() + " lies; it can be dropped here too" : "Say where a file of the case lies");
        List<String> refused = refused();
        show(resample, !refused.isEmpty());
        resample.setToolTipText("Resample masks of " + String.join(", ", refused) + " onto their images by nearest neighbour wherever they lie on another grid (other-grid: nearest). "
                + "Right only where both lie rightly in the patient: look at the image first. study.yaml says so, and it can be undone");
        boolean whole = open.reading().study().isPresent();
        Map<String, String> reasons = reasons();
        show(out, whole && !reasons.isEmpty());
        out.setToolTipText(reasons.size() == 1 ? "Leave " + reasons.keySet().iterator().next() + " out of the study, with this as the reason; study.yaml says so, and it can be undone"
                : "Leave these " + reasons.size() + " cases out of the study, each with its reason");
        getParent().layout(true, true);
    }

    /** A button that can't do anything takes no room from the others. */
    private static void show(Button button, boolean on) {
        button.setVisible(on);
        ((GridData) button.getLayoutData()).exclude = !on;
    }

    private List<String> refused() {
        return session.study().filter(open -> open.reading().study().isPresent()).map(open -> chosen.stream().flatMap(t -> RefusedMasks.regions(open, t).stream()).distinct().toList())
                .orElse(List.of());
    }

    private List<FileChoice> files(OpenStudy open) {
        return chosen.size() == 1 ? FileChoices.of(open, chosen.getFirst()) : List.of();
    }

    /** The cases that the chosen problems are about, each with what is wrong. */
    private Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        chosen.forEach(t -> {
            if (t.item().orElse(null) instanceof CaseItem c) {
                reasons.putIfAbsent(c.id(), t.what());
            }
        });
        return reasons;
    }

    /** By a menu where there is more than one thing to look for. */
    private void chooseFile() {
        List<FileChoice> files = session.study().map(this::files).orElse(List.of());
        if (files.size() == 1 && files.getFirst().kind() != PathKind.EITHER) {
            dialog(files.getFirst()).ask(getShell(), path -> choose(files.getFirst(), path));
            return;
        }
        Menu menu = new Menu(file);
        if (files.size() == 1) {
            dialog(files.getFirst()).into(menu, getShell(), path -> choose(files.getFirst(), path));
        } else {
            files.forEach(choice -> into(menu, choice));
        }
        menu.addListener(SWT.Hide, e -> getDisplay().asyncExec(menu::dispose));
        menu.setLocation(file.toDisplay(0, file.getSize().y));
        menu.setVisible(true);
    }

    private void into(Menu menu, FileChoice choice) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(choice.label());
        Menu kinds = new Menu(item);
        item.setMenu(kinds);
        dialog(choice).into(kinds, getShell(), path -> choose(choice, path));
    }

    private PathDialog dialog(FileChoice choice) {
        Path folder = session.study().orElseThrow().folder();
        return new PathDialog("Choose the " + choice.label(), choice.kind(), () -> choice.now().map(Path::getParent).filter(Files::isDirectory).orElse(folder));
    }

    private void choose(FileChoice choice, Path path) {
        told(() -> choice.choose(session, path));
    }

    /** What was dropped on the button is the file that is missing, where only one can be meant. */
    private void dropped(Path path) {
        List<FileChoice> files = session.study().map(this::files).orElse(List.of());
        if (files.size() == 1 && files.getFirst().kind().isThere(path)) {
            choose(files.getFirst(), path);
        }
    }
}
