// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.cine;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.hilum.spi.image.Vec3;
import org.hilum.ui.image.Picture;
import org.hilum.ui.image.Scene;
import org.hilum.ui.image.slice.Plane;
import org.hilum.ui.image.slice.SliceGrid;
import org.hilum.ui.image.slice.SliceGrid.Cell;

/**
 * Plays the slices of the main image in one plane by moving the scene's crosshair, which every linked image follows. No slice is left out: the next
 * one comes when the last was seen, so that where painting can't keep up the film is slower, not jerky; and a hidden film rests.
 */
public final class Cine {
    private static final double NANOS = 1e9;
    private static final int MILLION = 1_000_000;

    private final Display display;
    private final Scene scene;
    private final KeptSettings kept = new KeptSettings();
    private final List<Runnable> watchers = new ArrayList<>();
    private final Runnable step = this::step;
    private CineSettings settings = kept.settings();
    private boolean playing;
    private Plane plane = Plane.AXIAL;
    private List<Picture> film = List.of();
    private int direction = 1;
    /** Whether the slice that was gone to has not been painted yet. */
    private boolean unseen;
    private long due;
    private long began;
    private long last;
    private int frames;

    public Cine(Display display, Scene scene) {
        this.display = display;
        this.scene = scene;
    }

    public boolean isPlaying() {
        return playing;
    }

    /** The plane that is, or was last, played. */
    public Plane plane() {
        return plane;
    }

    public CineSettings settings() {
        return settings;
    }

    public void set(CineSettings now) {
        settings = now;
        kept.keep(now);
        changed();
    }

    /** Frames a second that were really painted, in the film that plays or played last; 0 before there were two. */
    public double reached() {
        return frames < 2 ? 0 : (frames - 1) * NANOS / (last - began);
    }

    /** Begins to play; an image of one slice has nothing to play. */
    public void play(Plane which) {
        plane = which;
        if (playing || scene.main().isEmpty() || grid().slices() < 2) {
            return;
        }
        playing = true;
        film = scene.pictures();
        direction = settings.way() == Way.BACKWARD ? -1 : 1;
        frames = 0;
        due = System.nanoTime();
        changed();
        step();
    }

    public void pause() {
        if (playing) {
            playing = false;
            film = List.of();
            display.timerExec(-1, step);
            scene.comingNowhere();
            changed();
        }
    }

    /** A pane has painted what the scene shows; it counts if it shows the plane that is played. */
    public void painted(Plane which) {
        if (playing && unseen && which == plane) {
            unseen = false;
            last = System.nanoTime();
            began = frames++ == 0 ? last : began;
            display.timerExec((int) Math.max(0, (due - last) / MILLION), step);
        }
    }

    /** Other images are no longer the film that was to be seen. */
    public void picturesChanged() {
        if (scene.pictures() != film) {
            pause();
        }
    }

    private void step() {
        if (!playing) {
            return;
        }
        SliceGrid grid = grid();
        Cell at = grid.place(scene.cursor());
        int slices = grid.slices();
        int now = (int) Math.clamp(Math.rint(at.slice()), 0, slices - 1);
        int next = settings.way().after(now, direction, slices);
        direction = settings.way().turned(now, direction, slices);
        due = Math.max(due, System.nanoTime() - (long) NANOS / CineSettings.FASTEST) + (long) NANOS / settings.rate();
        unseen = true;
        scene.moveCursor(at(grid, at, next), at(grid, at, settings.way().after(next, direction, slices)));
    }

    private static Vec3 at(SliceGrid grid, Cell cell, int slice) {
        return grid.patient(new Cell(cell.column(), cell.row(), slice));
    }

    private SliceGrid grid() {
        return new SliceGrid(plane, scene.main().orElseThrow().volume().geometry());
    }

    /** To be told when it begins, pauses, or is to play otherwise. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    private void changed() {
        List.copyOf(watchers).forEach(Runnable::run);
    }
}
