// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import static org.hilum.ui.tests.FilmWindow.key;
import static org.hilum.ui.tests.Workbench.await;
import static org.hilum.ui.tests.Workbench.doing;
import static org.hilum.ui.tests.Workbench.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.hilum.ui.image.Arrangement;
import org.hilum.ui.image.cine.Cine;
import org.hilum.ui.image.cine.CineSettings;
import org.hilum.ui.image.cine.Way;
import org.hilum.ui.tests.image.Films;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CineTest {
    private static final int SLICES = 12;

    private FilmWindow film;

    @BeforeEach
    void open() {
        show(Arrangement.THREE, 40, SLICES);
    }

    private void show(Arrangement arrangement, int size, int slices) {
        film = new FilmWindow(arrangement, List.of(Films.waves("ct", size, slices)));
        doing(() -> film.cine().set(CineSettings.DEFAULT.withRate(CineSettings.FASTEST)));
    }

    @AfterEach
    void close() {
        doing(() -> film.cine().set(CineSettings.DEFAULT));
        film.close();
    }

    private boolean isPlaying() {
        return ui(() -> film.cine().isPlaying());
    }

    private void playASlice() {
        film.press("play");
        assertTrue(isPlaying());
        int before = film.slice();
        await("another slice", () -> film.slice() != before);
    }

    private void assertRests() throws InterruptedException {
        assertFalse(isPlaying());
        int at = film.slice();
        CountDownLatch later = new CountDownLatch(1);
        doing(() -> Workbench.display().timerExec(200, later::countDown));
        assertTrue(later.await(60, TimeUnit.SECONDS));
        assertEquals(at, film.slice());
    }

    @Test
    void theButton_playsAndPauses() throws InterruptedException {
        playASlice();
        assertEquals("Pause  (P)", ui(() -> film.button("play").getToolTipText()));
        film.press("play");
        assertRests();
        assertTrue(ui(() -> film.button("play").getToolTipText()).startsWith("Play slices at 60 frames per second"));
    }

    @Test
    void thePKey_playsThePlaneItIsPressedIn() throws InterruptedException {
        double before = ui(() -> film.scene.cursor().y());
        film.send(film.pane(1), SWT.KeyDown, key('p'));
        await("another coronal slice", () -> film.scene.cursor().y() != before);
        film.send(film.pane(0), SWT.KeyDown, key('p'));
        assertRests();
    }

    @Test
    void theWheel_andAClick_pause() throws InterruptedException {
        playASlice();
        Event wheel = new Event();
        wheel.count = 1;
        film.send(film.pane(0), SWT.MouseVerticalWheel, wheel);
        assertRests();
        playASlice();
        Event down = new Event();
        down.button = 1;
        down.x = 30;
        down.y = 30;
        film.send(film.pane(0), SWT.MouseDown, down);
        assertRests();
    }

    @Test
    void zoomingAndWindowing_letItPlayOn() {
        playASlice();
        Event zoom = new Event();
        zoom.count = 1;
        zoom.stateMask = SWT.MOD1;
        film.send(film.pane(0), SWT.MouseVerticalWheel, zoom);
        Event right = new Event();
        right.button = 3;
        film.send(film.pane(0), SWT.MouseDown, right);
        film.send(film.pane(0), SWT.MouseMove, new Event());
        assertTrue(isPlaying());
        int before = film.slice();
        await("another slice", () -> film.slice() != before);
    }

    @Test
    void anotherImage_stopsIt() throws InterruptedException {
        playASlice();
        doing(() -> film.scene.show(List.of(Films.waves("ct", 30, 5)), 0));
        assertRests();
    }

    @Test
    void aClosedViewer_stopsIt() {
        playASlice();
        Cine cine = film.cine();
        film.close();
        assertFalse(ui(cine::isPlaying));
    }

    @Test
    void anImageOfOneSlice_hasNothingToPlay() {
        doing(() -> film.scene.show(List.of(Films.waves("ct", 30, 1)), 0));
        film.press("play");
        assertFalse(isPlaying());
    }

    @Test
    void rateAndWay_areRemembered() {
        CineSettings wanted = new CineSettings(30, Way.BACK_AND_FORTH);
        doing(() -> film.cine().set(wanted));
        assertEquals(wanted, ui(() -> new Cine(Workbench.display(), film.scene).settings()));
    }

    /** Tells how many frames a second there really were, which depends on what else the machine does. */
    @Test
    void slicesOf512Times512_areAllShownOneAfterTheOther() {
        film.close();
        show(Arrangement.ONE, 512, 60);
        List<Integer> seen = new ArrayList<>();
        doing(() -> film.scene.watch(() -> {
            if (film.cine().isPlaying()) {
                seen.add(film.slice());
            }
        }));
        for (int part = 0; part < 2; part++) {
            seen.clear();
            film.press("play");
            await("two rounds", () -> seen.size() > 120);
            film.press("play");
            for (int s = 1; s < 120; s++) {
                assertEquals((seen.get(s - 1) + 1) % 60, seen.get(s));
            }
        }
        System.out.printf(Locale.ROOT, "cine of 512 x 512 in a pane of %s: %.1f frames per second%n", ui(() -> film.pane(0).getSize()), ui(() -> film.cine().reached()));
    }
}
