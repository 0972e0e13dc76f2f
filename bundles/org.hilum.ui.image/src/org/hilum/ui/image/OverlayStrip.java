// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Scale;
import org.hilum.ui.image.cine.Cine;
import org.hilum.ui.image.slice.WindowPreset;
import org.hilum.ui.widget.Choice;

/** Below the panes: which regions show, in their colours, how strongly, and the windows to choose from. */
final class OverlayStrip extends Composite {
    private final Scene scene;
    private final ViewerBar.Does does;
    private final ViewerBar bar;
    private final Composite regions;
    private final Scale opacity;
    private final Button filled;
    private final Combo window;
    private List<Overlay> shown = List.of();
    private List<WindowPreset> presets = List.of();

    OverlayStrip(Composite parent, Scene scene, ViewerBar.Does does, Cine cine) {
        super(parent, SWT.NONE);
        this.scene = scene;
        this.does = does;
        RowLayout row = new RowLayout();
        row.center = true;
        row.spacing = 6;
        setLayout(row);
        bar = new ViewerBar(this, scene, does, cine);
        regions = new Composite(this, SWT.NONE);
        RowLayout inner = new RowLayout();
        inner.center = true;
        inner.spacing = 6;
        inner.marginTop = 0;
        inner.marginBottom = 0;
        inner.marginLeft = 0;
        regions.setLayout(inner);
        filled = new Button(this, SWT.CHECK);
        filled.setText("filled");
        filled.addListener(SWT.Selection, e -> scene.setLook(scene.look().withFilled(filled.getSelection())));
        opacity = new Scale(this, SWT.HORIZONTAL);
        opacity.setMaximum(100);
        opacity.setLayoutData(new RowData(90, SWT.DEFAULT));
        opacity.addListener(SWT.Selection, e -> {
            double part = opacity.getSelection() / 100.0;
            scene.setLook(isMapped() ? scene.look().withMapOpacity(part) : scene.look().withOpacity(part));
        });
        window = Choice.of(this);
        window.setToolTipText("Window: from black to white. Drag with the right button to set it by hand.");
        window.addListener(SWT.Selection, e -> scene.main().ifPresent(
                p -> scene.setWindow(p, presets.get(window.getSelectionIndex()).window())));
        Runnable follow = this::follow;
        scene.watch(follow);
        addListener(SWT.Dispose, e -> scene.forget(follow));
        follow();
    }

    void show(Arrangement arrangement) {
        bar.show(arrangement);
    }

    private void follow() {
        List<Overlay> now = scene.regions();
        List<WindowPreset> choices = scene.main().map(Picture::presets).orElse(List.of());
        boolean other = !names(now).equals(names(shown)) || !choices.equals(presets);
        shown = now;
        if (other) {
            presets = choices;
            rebuild();
        }
        for (int i = 0; i < shown.size(); i++) {
            Button box = (Button) regions.getChildren()[i];
            box.setSelection(scene.look().regions() && !scene.isHidden(shown.get(i)));
            tip(box, sizes(shown.get(i).name()) + ". Space hides all regions.");
        }
        boolean mapped = isMapped();
        filled.setSelection(scene.look().filled() && !mapped);
        filled.setEnabled(!shown.isEmpty() && !mapped);
        tip(filled, mapped ? "While a map is shown, regions are outlined" : "Fill regions, or draw their outline only");
        opacity.setSelection((int) Math.rint((mapped ? scene.look().mapOpacity() : scene.look().opacity()) * 100));
        opacity.setEnabled(mapped || !shown.isEmpty() && scene.look().filled());
        tip(opacity, mapped ? "Opacity of the map" : "Opacity of filled regions");
        scene.main().ifPresent(p -> showWindow(presets.stream().map(WindowPreset::window).toList().indexOf(scene.window(p))));
        if (other) {
            getParent().layout();
        }
    }

    /** Setting the same tip again would take one away that is being read, and time, with each slice that is played. */
    private static void tip(Control of, String text) {
        if (!text.equals(of.getToolTipText())) {
            of.setToolTipText(text);
        }
    }

    /** How large a region is on each image that has it. */
    private String sizes(String region) {
        List<Picture> pictures = scene.pictures();
        return pictures.stream().flatMap(p -> p.overlays().stream().filter(o -> o.name().equals(region))
                .map(o -> o.mask().count() + " voxels" + (pictures.size() > 1 ? " on " + p.role() : ""))).collect(Collectors.joining(", "));
    }

    private boolean isMapped() {
        return scene.main().flatMap(scene::map).isPresent();
    }

    private void showWindow(int index) {
        if (index < 0) {
            window.deselectAll();
        } else if (window.getSelectionIndex() != index) {
            window.select(index);
        }
    }

    private static List<String> names(List<Overlay> overlays) {
        return overlays.stream().map(Overlay::name).toList();
    }

    private void rebuild() {
        for (var old : regions.getChildren()) {
            old.dispose();
        }
        for (Overlay o : shown) {
            Button b = new Button(regions, SWT.CHECK);
            b.setText(o.name());
            b.setImage(swatch(b, o.rgb()));
            Menu menu = new Menu(b);
            MenuItem save = new MenuItem(menu, SWT.PUSH);
            save.setText("Save mask as…");
            save.addListener(SWT.Selection, e -> does.saveMask(Optional.of(o.name())));
            b.setMenu(menu);
            b.addListener(SWT.Selection, e -> {
                if (!scene.look().regions()) {
                    shown.forEach(other -> scene.setHidden(other, !other.name().equals(o.name())));
                    scene.setLook(scene.look().withRegions(true));
                } else {
                    scene.setHidden(o, !b.getSelection());
                }
            });
        }
        window.setItems(presets.stream().map(WindowPreset::name).toArray(String[]::new));
        regions.pack();
        layout(true, true);
    }

    private static Image swatch(Button owner, int rgb) {
        Image image = new Image(owner.getDisplay(), 12, 12);
        GC gc = new GC(image);
        gc.setBackground(new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
        gc.fillRectangle(0, 0, 12, 12);
        gc.dispose();
        owner.addListener(SWT.Dispose, e -> image.dispose());
        return image;
    }
}
