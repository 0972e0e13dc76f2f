// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hilum.engine.ShellLine;
import org.hilum.engine.map.MapArguments;
import org.hilum.engine.map.StudyMap;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.Problem;
import org.hilum.ui.image.MapOverlay;

/** What can be done with a map that is shown: save it, copy the command that makes it, take it away. */
final class MapMenu {
    private final Menu menu;
    private final MapOverlay map;

    private MapMenu(Menu menu, MapOverlay map) {
        this.menu = menu;
        this.map = map;
    }

    /** @param maps does what is chosen */
    static void into(Menu menu, MapOverlay map, FeatureMaps maps, Registry registry) {
        MapMenu of = new MapMenu(menu, map);
        of.item("Save as NIfTI…", () -> of.ask().ifPresent(maps::save));
        try {
            String line = line(registry, map.of());
            of.item("Copy as command line", () -> of.copy(line));
        } catch (Problem untold) {
            of.item("Copy as command line: not possible, " + untold.what(), () -> { }).setEnabled(false);
        }
        of.item("Remove map", maps::remove);
    }

    /** The command that makes the same map. */
    static String line(Registry registry, StudyMap map) {
        List<String> arguments = new ArrayList<>(MapArguments.of(registry, map));
        arguments.add("--out");
        arguments.add(name(map));
        return ShellLine.of(arguments);
    }

    /** A file's name that tells the map. */
    private static String name(StudyMap map) {
        String name = map.subject().id() + "_" + map.block().role() + "_" + map.region() + "_" + map.feature();
        return name.replaceAll("[^\\w.-]+", "-").toLowerCase(Locale.ROOT) + ".nii.gz";
    }

    private MenuItem item(String text, Runnable does) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> does.run());
        return item;
    }

    private Optional<Path> ask() {
        FileDialog dialog = new FileDialog(menu.getShell(), SWT.SAVE);
        dialog.setText("Save the map");
        dialog.setFilterExtensions(new String[] {"*.nii.gz", "*.nii"});
        dialog.setFileName(name(map.of()));
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    private void copy(String line) {
        Clipboard clipboard = new Clipboard(menu.getDisplay());
        clipboard.setContents(new Object[] {line}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
