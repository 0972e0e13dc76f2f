// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.map;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.map.MapSettings;
import org.hilum.engine.map.StudyMap;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.ImageBlock;
import org.hilum.engine.study.Study;
import org.hilum.spi.Problem;
import org.hilum.ui.image.MapOverlay;
import org.hilum.ui.image.Overlay;
import org.hilum.ui.image.Picture;
import org.hilum.ui.image.Scene;
import org.hilum.ui.image.ToolLine;
import org.hilum.ui.image.Viewer;
import org.hilum.ui.session.OpenStudy;
import org.hilum.ui.session.Session;

/** The feature maps of a viewer: one at a time, made in the background and laid over the image it is of. Lives in the user interface's thread. */
public final class FeatureMaps {
    private final Session session;
    private final Viewer viewer;
    private final Scene scene;
    private final MapPanel panel;
    private final ToolLine line;
    private final MapMaking making;
    /** What the panel is to choose as soon as the image is there. */
    private Optional<Asked> asked = Optional.empty();

    private record Asked(Optional<String> region, Optional<String> block) {
    }

    public FeatureMaps(Session session, Viewer viewer, Scene scene) {
        this.session = session;
        this.viewer = viewer;
        this.scene = scene;
        this.panel = new MapPanel(viewer.tools(), new MapPanel.Does() {
            @Override
            public void make(MapWish wish, boolean whole) {
                FeatureMaps.this.make(wish, whole);
            }

            @Override
            public void close() {
                showPanel(false);
            }
        });
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.exclude = true;
        panel.setLayoutData(wide);
        panel.setVisible(false);
        this.line = new ToolLine(viewer.tools(), "map", "Map ▾", "Save, copy as command line, remove", new ToolLine.Does() {
            @Override
            public void cancel() {
                FeatureMaps.this.cancel();
            }

            @Override
            public void more() {
                Menu menu = new Menu(viewer);
                menu.addListener(SWT.Hide, h -> viewer.getDisplay().asyncExec(menu::dispose));
                scene.map().ifPresent(map -> MapMenu.into(menu, map, FeatureMaps.this, session.registry()));
                menu.setVisible(true);
            }
        });
        this.making = new MapMaking(scene, line, viewer);
        viewer.onMap(() -> {
            if (panel.getVisible()) {
                showPanel(false);
            } else {
                open(Optional.empty(), Optional.empty());
            }
        });
        viewer.onMenu((menu, picture) -> fill(menu));
        viewer.addListener(SWT.Dispose, e -> making.stop());
    }

    /** Fills the menu of the image: a new map, and what can be done with the one that is shown. */
    public void fill(Menu menu) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText("Feature map…");
        item.addListener(SWT.Selection, e -> open(Optional.empty(), Optional.empty()));
        scene.map().filter(m -> !isRunning()).ifPresent(map -> {
            new MenuItem(menu, SWT.SEPARATOR);
            MapMenu.into(menu, map, this, session.registry());
        });
    }

    /** Opens the panel, for a region or for a block and its region where one is named. */
    public void open(Optional<String> region, Optional<String> block) {
        asked = Optional.of(new Asked(region, block));
        offer();
    }

    private Optional<Study> study() {
        return session.study().flatMap(OpenStudy::study);
    }

    /** Opens the panel that was asked for once there is an image that it can be of. */
    private void offer() {
        if (study().isEmpty() || scene.main().isEmpty() || asked.isEmpty() && !panel.getVisible()) {
            return;
        }
        Picture picture = scene.main().get();
        Optional<ImageBlock> block = asked.flatMap(Asked::block).flatMap(study().get()::block).filter(ImageBlock.class::isInstance).map(ImageBlock.class::cast);
        if (block.isPresent() && !block.get().role().equals(picture.role())) {
            return; // the image of its role is being read
        }
        List<String> regions = picture.overlays().stream().map(Overlay::name).toList();
        if (regions.isEmpty()) {
            refuse("There is no region on " + picture.title() + " to map");
            return;
        }
        MapChoices choices = new MapChoices(session.registry(), study().get(), picture.role());
        panel.offer(choices, regions, picture.overlays().stream().filter(Overlay::measured).map(Overlay::name).findFirst().orElse(regions.getFirst()));
        asked.ifPresent(a -> panel.choose(block.map(ImageBlock::region).or(a::region).filter(regions::contains), a.block()));
        asked = Optional.empty();
        showPanel(true);
    }

    /** Says why there can be no map. */
    public void refuse(String why) {
        asked = Optional.empty();
        line.failed(why, scene.map().isPresent());
    }

    private void showPanel(boolean on) {
        if (panel.getVisible() != on) {
            ((GridData) panel.getLayoutData()).exclude = !on;
            panel.setVisible(on);
            viewer.layout(true, true);
        }
    }

    private void make(MapWish wish, boolean whole) {
        Picture picture = scene.main().orElseThrow();
        Optional<Case> subject = session.study().flatMap(OpenStudy::cohort).flatMap(c -> c.find(picture.caseId()));
        Optional<Overlay> region = picture.overlays().stream().filter(o -> o.name().equals(wish.region())).findFirst();
        if (study().isEmpty() || subject.isEmpty() || region.isEmpty()) {
            return;
        }
        making.stop();
        try {
            StudyMap all = new StudyMap(study().get(), subject.get(), wish.block(), wish.region(), wish.family(), wish.feature(),
                    wish.cut() ? MapSettings.of(wish.window()) : MapSettings.of(wish.window()).uncut());
            LookedAt slice = LookedAt.of(picture, viewer.plane(), scene.cursor(), region.get().mask(), RegionExtraction.processing(wish.block()));
            if (!whole && !slice.meetsRegion()) {
                line.failed("The region " + wish.region() + " is not on this slice; go to one of the " + slice.slicesOfRegion() + ", or map the whole region", scene.map().isPresent());
                return;
            }
            StudyMap part = all.with(all.settings().within(slice.box()));
            making.start(session.registry(), picture, !whole ? List.of(part) : slice.meetsRegion() ? List.of(part, all) : List.of(all));
        } catch (Problem problem) {
            line.failed(MapText.of(problem), scene.map().isPresent());
        }
    }

    /** Stops what is being made; a preview that is there already stays. */
    public void cancel() {
        making.settle();
    }

    /** Takes the map away, and stops what is being made. */
    public void remove() {
        making.stop();
        scene.setMap(Optional.empty());
        line.nothing();
    }

    /** No study or image is shown any more. */
    public void close() {
        asked = Optional.empty();
        remove();
        showPanel(false);
        panel.reset();
    }

    public boolean isRunning() {
        return making.now().isPresent();
    }

    /** Other images are shown, or the same of a study that says something else: a map that would not come out the same goes. */
    public void picturesChanged() {
        boolean stays = making.now().or(() -> scene.map().map(MapOverlay::of)).filter(map -> study().filter(map::isSameIn).isPresent()
                && scene.pictures().stream().anyMatch(p -> p.caseId().equals(map.subject().id()) && p.role().equals(map.block().role()))).isPresent();
        if (!stays) {
            remove();
        }
        offer();
    }

    /** Writes the map that is shown, in the background. */
    public void save(Path file) {
        MapOverlay map = scene.map().orElseThrow();
        new SaveMapJob(session.registry(), map.values(), file, why -> making.onDisplay(() -> {
            if (!isRunning() && scene.map().filter(m -> m == map).isPresent()) {
                if (why.isEmpty()) {
                    line.told("Saved: " + file, file.toString());
                } else {
                    line.failed(why, true);
                }
            }
        })).schedule();
    }
}
