// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hilum.ui.image.cine.Cine;

/** Buttons for the arrangement of panes, for feature maps, for saving masks and for playing slices, and a menu of how images are drawn and played. */
final class ViewerBar {
    private final Scene scene;
    private final Cine cine;
    private final ToolItem play;
    private final Image toPlay;
    private final Image toPause;
    private final ToolBar bar;
    private final List<ToolItem> arrangements = new ArrayList<>();

    /** What the buttons do. */
    interface Does {
        void arrange(Arrangement how);

        void map();

        /** Of the region that is named, or of those that show. */
        void saveMask(Optional<String> region);

        void play();
    }

    ViewerBar(Composite parent, Scene scene, Does does, Cine cine) {
        this.scene = scene;
        this.cine = cine;
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.HORIZONTAL);
        LocalResourceManager icons = new LocalResourceManager(JFaceResources.getResources(), bar);
        for (Arrangement a : Arrangement.values()) {
            ToolItem item = new ToolItem(bar, SWT.RADIO);
            item.setImage(icon(icons, a.name().toLowerCase(Locale.ROOT)));
            item.setToolTipText("Show " + a.help());
            item.setData("org.hilum.ui.id", "arrange." + a.name());
            item.addListener(SWT.Selection, e -> {
                if (item.getSelection()) {
                    does.arrange(a);
                }
            });
            arrangements.add(item);
        }
        ToolItem mapped = new ToolItem(bar, SWT.PUSH);
        mapped.setImage(icon(icons, "map"));
        mapped.setToolTipText("Feature map: where in a region a feature comes from");
        mapped.setData("org.hilum.ui.id", "map");
        mapped.addListener(SWT.Selection, e -> does.map());
        ToolItem saved = new ToolItem(bar, SWT.PUSH);
        saved.setImage(icon(icons, "mask"));
        saved.setToolTipText("Save mask: regions as a DICOM segmentation or as NIfTI");
        saved.setData("org.hilum.ui.id", "mask");
        saved.addListener(SWT.Selection, e -> does.saveMask(Optional.empty()));
        play = new ToolItem(bar, SWT.PUSH);
        toPlay = icon(icons, "play");
        toPause = icon(icons, "pause");
        play.setData("org.hilum.ui.id", "play");
        play.addListener(SWT.Selection, e -> does.play());
        cine.watch(this::showCine);
        showCine();
        ToolItem view = new ToolItem(bar, SWT.DROP_DOWN);
        view.setText("View");
        view.setToolTipText("How images are drawn");
        view.addListener(SWT.Selection, this::menu);
    }

    private static Image icon(LocalResourceManager icons, String name) {
        return icons.create(ResourceLocator.imageDescriptorFromBundle("org.hilum.ui", "icons/" + name + ".svg").orElseThrow());
    }

    private void showCine() {
        if (!play.isDisposed()) {
            play.setImage(cine.isPlaying() ? toPause : toPlay);
            play.setToolTipText(cine.isPlaying() ? "Pause  (P)" : CineMenu.playTip(cine));
        }
    }

    void show(Arrangement arrangement) {
        for (Arrangement a : Arrangement.values()) {
            arrangements.get(a.ordinal()).setSelection(a == arrangement);
        }
    }

    private void menu(Event e) {
        Menu menu = new Menu(bar);
        Look look = scene.look();
        item(menu, "Interpolate between voxels", look.smooth(), l -> l.withSmooth(!l.smooth()));
        item(menu, "Crosshair", look.crosshair(), l -> l.withCrosshair(!l.crosshair()));
        item(menu, "Regions and map  (Space)", look.regions(), l -> l.withRegions(!l.regions()));
        new MenuItem(menu, SWT.SEPARATOR);
        CineMenu.into(menu, cine);
        // what was chosen is told after the menu has gone
        menu.addListener(SWT.Hide, h -> bar.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void item(Menu menu, String text, boolean on, UnaryOperator<Look> change) {
        MenuItem item = new MenuItem(menu, SWT.CHECK);
        item.setText(text);
        item.setSelection(on);
        item.addListener(SWT.Selection, e -> scene.setLook(change.apply(scene.look())));
    }
}
