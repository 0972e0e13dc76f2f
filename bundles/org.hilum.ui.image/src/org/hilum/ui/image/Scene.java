// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Vec3;
import org.hilum.ui.image.slice.Window;

/**
 * What all panes of a viewer share: the images of the case, the crosshair in patient space, windows, and the look of the
 * regions. Panes watch it and repaint; nothing else passes between them, which is what links them.
 */
public final class Scene {
    private final List<Runnable> watchers = new ArrayList<>();
    private final Map<Scale, Window> windows = new HashMap<>();
    /** Regions that the user has shown or hidden; the others show if features are read from them. */
    private final Map<String, Boolean> hidden = new HashMap<>();
    private List<Picture> pictures = List.of();
    private int main;
    private Vec3 cursor = new Vec3(0, 0, 0);
    /** Where the crosshair goes next, while slices are played: panes get ready for it. */
    private Optional<Vec3> coming = Optional.empty();
    private Look look = Look.DEFAULT;
    private Optional<MapOverlay> map = Optional.empty();

    /** What images must have in common to be seen through one window. An arbitrary scale is comparable within a role only, if at all. */
    private record Scale(Quantity quantity, String role) {
        static Scale of(Picture p) {
            return new Scale(p.measures(), p.measures().equals(Quantity.ARBITRARY) ? p.role() : "");
        }
    }

    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Shows the images of one case; the crosshair goes to the middle of the first region of the main one, else of the image. */
    public void show(List<Picture> images, int mainOne) {
        boolean sameCase = !images.isEmpty() && !pictures.isEmpty() && images.getFirst().caseId().equals(pictures.getFirst().caseId());
        pictures = List.copyOf(images);
        main = mainOne;
        if (!pictures.isEmpty() && !(sameCase && holds(main().get().volume().geometry(), cursor))) {
            cursor = centre(main().get());
        }
        changed();
    }

    private static boolean holds(Geometry g, Vec3 point) {
        Vec3 v = g.toVoxel(point);
        return v.x() >= -0.5 && v.y() >= -0.5 && v.z() >= -0.5 && v.x() < g.nx() - 0.5 && v.y() < g.ny() - 0.5 && v.z() < g.nz() - 0.5;
    }

    private static Vec3 centre(Picture p) {
        Geometry g = p.volume().geometry();
        if (p.overlays().isEmpty() && !p.strays().isEmpty()) {
            Geometry own = p.strays().getFirst().of().mask().geometry();
            Optional<Vec3> there = p.strays().getFirst().of().mask().box().map(b -> middle(own, b)).filter(at -> holds(g, at)).map(at -> middle(g, at));
            if (there.isPresent()) {
                return there.get();
            }
        }
        Box b = p.overlays().stream().map(Overlay::mask).map(Mask::box).flatMap(Optional::stream).findFirst().orElse(g.box());
        return middle(g, b);
    }

    private static Vec3 middle(Geometry g, Box b) {
        return g.toPatient(b.x() + b.nx() / 2, b.y() + b.ny() / 2, b.z() + b.nz() / 2);
    }

    /** The middle of the voxel that a place lies in. */
    private static Vec3 middle(Geometry g, Vec3 at) {
        Vec3 v = g.toVoxel(at);
        return g.toPatient(Math.rint(v.x()), Math.rint(v.y()), Math.rint(v.z()));
    }

    public List<Picture> pictures() {
        return pictures;
    }

    /** The regions on any of the images, those of the main one first; of several of one name the first. */
    public List<Overlay> regions() {
        Map<String, Overlay> all = new LinkedHashMap<>();
        Stream.concat(main().stream(), pictures.stream()).flatMap(p -> p.overlays().stream()).forEach(o -> all.putIfAbsent(o.name(), o));
        return List.copyOf(all.values());
    }

    /** The image that the three planes show. */
    public Optional<Picture> main() {
        return pictures.isEmpty() ? Optional.empty() : Optional.of(pictures.get(main));
    }

    public Vec3 cursor() {
        return cursor;
    }

    public void moveCursor(Vec3 patient) {
        coming = Optional.empty();
        cursor = patient;
        changed();
    }

    /** Moves the crosshair, and tells where it is going to move next. */
    public void moveCursor(Vec3 patient, Vec3 next) {
        coming = Optional.of(next);
        cursor = patient;
        changed();
    }

    /** The crosshair stays where it is. */
    public void comingNowhere() {
        coming = Optional.empty();
    }

    Optional<Vec3> coming() {
        return coming;
    }

    /**
     * Images of the same quantity share their window, so that phases can be compared; one of an arbitrary scale shares it with those of its role. It
     * stays from case to case.
     */
    public Window window(Picture p) {
        return windows.getOrDefault(Scale.of(p), p.presets().getFirst().window());
    }

    public void setWindow(Picture p, Window window) {
        windows.put(Scale.of(p), window);
        changed();
    }

    public Look look() {
        return look;
    }

    public void setLook(Look how) {
        look = how;
        changed();
    }

    /** The map that lies over an image. */
    public Optional<MapOverlay> map(Picture p) {
        return map.filter(m -> m.isOn(p));
    }

    public Optional<MapOverlay> map() {
        return map;
    }

    /** Lays a map over the image it was made of, in place of another; an empty one takes it away. */
    public void setMap(Optional<MapOverlay> overlay) {
        if (overlay.isPresent() || map.isPresent()) {
            map = overlay;
            changed();
        }
    }

    public boolean isHidden(Overlay region) {
        return hidden.getOrDefault(region.name(), !region.measured());
    }

    public void setHidden(Overlay region, boolean hide) {
        if (!Boolean.valueOf(hide).equals(hidden.put(region.name(), hide))) {
            changed();
        }
    }

    private void changed() {
        List.copyOf(watchers).forEach(Runnable::run);
    }

    public void forget(Runnable watcher) {
        watchers.remove(watcher);
    }
}
