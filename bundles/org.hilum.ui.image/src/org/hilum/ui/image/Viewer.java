// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.hilum.ui.image.cine.Cine;
import org.hilum.ui.image.slice.Plane;
import org.hilum.ui.widget.Hint;

/**
 * The viewer: panes after an {@link Arrangement}, and below them what is laid over the image. Keys: 1 2 3 choose the
 * plane of the large pane, space hides the regions, P plays and pauses; a double click makes a plane large and back.
 */
public final class Viewer extends Composite {
    private static final int GAP = 2;

    private final Scene scene;
    private final Cine cine;
    private final Composite stage;
    private final OverlayStrip strip;
    private final MessageLine message;
    private final Composite tools;
    private final List<SlicePane> panes = new ArrayList<>();
    private final List<Runnable> watchers = new ArrayList<>();
    private final List<BiConsumer<Menu, Optional<Picture>>> menus = new ArrayList<>();
    private Runnable mapWanted = () -> { };
    private Consumer<Optional<String>> maskWanted = region -> { };
    private Arrangement arrangement = Arrangement.THREE;
    private Arrangement before = Arrangement.THREE;
    private Plane plane = Plane.AXIAL;
    private int paneCount = -1;

    public Viewer(Composite parent, Scene scene) {
        super(parent, SWT.NONE);
        this.scene = scene;
        this.cine = new Cine(getDisplay(), scene);
        GridLayout grid = new GridLayout();
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        grid.verticalSpacing = 0;
        setLayout(grid);
        stage = new Composite(this, SWT.NONE);
        stage.setBackground(getDisplay().getSystemColor(SWT.COLOR_BLACK));
        stage.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        stage.addListener(SWT.Resize, e -> place());
        tools = new Composite(this, SWT.NONE);
        GridLayout below = new GridLayout();
        below.marginWidth = 0;
        below.marginHeight = 0;
        below.verticalSpacing = 0;
        tools.setLayout(below);
        tools.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        strip = new OverlayStrip(this, scene, new ViewerBar.Does() {
            @Override
            public void arrange(Arrangement how) {
                Viewer.this.arrange(how, plane);
            }

            @Override
            public void map() {
                mapWanted.run();
            }

            @Override
            public void saveMask(Optional<String> region) {
                maskWanted.accept(region);
            }

            @Override
            public void play() {
                playOrPause(plane);
            }
        }, cine);
        strip.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        message = new MessageLine(this);
        Runnable follow = this::picturesChanged;
        scene.watch(follow);
        addListener(SWT.Dispose, e -> {
            cine.pause();
            scene.forget(follow);
        });
        build();
    }

    public Arrangement arrangement() {
        return arrangement;
    }

    public Plane plane() {
        return plane;
    }

    /** Shows other panes; {@code large} is the plane of the one pane, or of the larger of three. */
    public void arrange(Arrangement how, Plane large) {
        if (how != arrangement || large != plane) {
            before = how == Arrangement.ONE && arrangement != Arrangement.ONE ? arrangement : before;
            arrangement = how;
            plane = large;
            build();
            watchers.forEach(Runnable::run);
        }
    }

    /** To be told when other panes are shown. */
    public void onArrange(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Where tools stand, between the panes and what is laid over the image; one below the other. */
    public Composite tools() {
        return tools;
    }

    /** What the button for a feature map does. */
    public void onMap(Runnable does) {
        mapWanted = does;
    }

    /** What the ways to save a mask do; the region that is meant may be named. */
    public void onSaveMask(Consumer<Optional<String>> does) {
        maskWanted = does;
    }

    /** Adds to the menu of a right click on an image. */
    public void onMenu(BiConsumer<Menu, Optional<Picture>> fill) {
        menus.add(fill);
    }

    /** Says beneath the image why something of it is missing, with the way on if there is one; nothing is said with an empty text. */
    public void tell(String text, Optional<Hint.Way> way) {
        message.say(text, way);
    }

    /** What plays the slices. */
    public Cine cine() {
        return cine;
    }

    private void playOrPause(Plane which) {
        if (cine.isPlaying()) {
            cine.pause();
        } else {
            cine.play(which);
        }
    }

    private void picturesChanged() {
        cine.picturesChanged();
        if (arrangement == Arrangement.ROLES && scene.pictures().size() != paneCount) {
            build();
        }
    }

    private void build() {
        cine.pause();
        boolean focus = panes.stream().anyMatch(SlicePane::isFocusControl);
        panes.forEach(SlicePane::dispose);
        panes.clear();
        paneCount = scene.pictures().size();
        strip.show(arrangement);
        switch (arrangement) {
            case ONE -> add(plane, scene::main);
            case THREE -> {
                add(plane, scene::main);
                for (Plane p : Plane.values()) {
                    if (p != plane) {
                        add(p, scene::main);
                    }
                }
            }
            case ROLES -> {
                for (int i = 0; i < Math.max(1, paneCount); i++) {
                    int n = i;
                    add(plane, () -> scene.pictures().stream().skip(n).findFirst());
                }
            }
        }
        place();
        if (focus) {
            panes.getFirst().setFocus();
        }
    }

    private void add(Plane p, Supplier<Optional<Picture>> source) {
        SlicePane pane = new SlicePane(stage, scene, p, source, panes.isEmpty() || arrangement == Arrangement.ROLES);
        pane.onMenu(() -> menu(source.get()));
        pane.onPainted(() -> cine.painted(p));
        pane.onTakenOver(cine::pause);
        pane.addListener(SWT.MouseDoubleClick, e -> {
            if (e.button == 1) {
                getDisplay().asyncExec(() -> {
                    if (!isDisposed()) {
                        arrange(arrangement == Arrangement.ONE ? before : Arrangement.ONE, p);
                    }
                });
            }
        });
        pane.addListener(SWT.KeyDown, this::key);
        panes.add(pane);
    }

    private void menu(Optional<Picture> picture) {
        Menu menu = new Menu(this);
        // what was chosen is told after the menu has gone
        menu.addListener(SWT.Hide, h -> getDisplay().asyncExec(menu::dispose));
        menus.forEach(fill -> fill.accept(menu, picture));
        menu.setVisible(true);
    }

    private void key(Event e) {
        switch (e.character) {
            case '1', '2', '3' -> getDisplay().asyncExec(() -> {
                if (!isDisposed()) {
                    arrange(arrangement, Plane.values()[e.character - '1']);
                }
            });
            case 'p', 'P' -> playOrPause(((SlicePane) e.widget).plane());
            case ' ' -> scene.setLook(scene.look().withRegions(!scene.look().regions()));
            default -> {
                // the pane's
            }
        }
    }

    private void place() {
        Rectangle all = stage.getClientArea();
        if (arrangement == Arrangement.THREE) {
            int large = all.width * 3 / 5;
            int half = all.height / 2;
            panes.get(0).setBounds(0, 0, large - GAP, all.height);
            panes.get(1).setBounds(large, 0, all.width - large, half - GAP);
            panes.get(2).setBounds(large, half, all.width - large, all.height - half);
            return;
        }
        int columns = (int) Math.ceil(Math.sqrt(panes.size()));
        int rows = (panes.size() + columns - 1) / columns;
        for (int i = 0; i < panes.size(); i++) {
            int x = i % columns * all.width / columns;
            int y = i / columns * all.height / rows;
            panes.get(i).setBounds(x, y, (i % columns + 1) * all.width / columns - x - (columns > 1 ? GAP : 0),
                    (i / columns + 1) * all.height / rows - y - (rows > 1 ? GAP : 0));
        }
    }

    @Override
    public boolean setFocus() {
        return panes.getFirst().setFocus();
    }
}
