// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.hilum.ui.image.slice.DashedOutline;
import org.hilum.ui.image.slice.Layer;
import org.hilum.ui.image.slice.LayerStyle;
import org.hilum.ui.image.slice.Painter;
import org.hilum.ui.image.slice.Slice;
import org.hilum.ui.image.slice.SliceGrid;
import org.hilum.ui.image.slice.Viewport;

/**
 * Makes the pixels of frames, in the same memory again and again: a film of large slices would otherwise leave as much garbage a second as a volume
 * takes. What {@link #of} returned is therefore good until the next call. Needs no window; one thread at a time.
 */
public final class FramePixels {
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0x00FF00, 0x0000FF);
    private static final int DEPTH = 32;

    private float[] values = new float[0];
    private Frame valuesOf;
    private float[] mapValues = new float[0];
    private final List<byte[]> inside = new ArrayList<>();
    private final DashedOutline strays = new DashedOutline();
    private int[] pixels = new int[0];
    private byte[] bytes = new byte[0];

    /** The pixels of a frame on a screen whose resolution {@code port} says. */
    public ImageData of(Frame frame, Viewport port) {
        SliceGrid grid = new SliceGrid(frame.plane(), frame.picture().volume().geometry());
        if (!frame.sameSlice(valuesOf)) {
            values = values.length == grid.columns() * grid.rows() ? values : new float[grid.columns() * grid.rows()];
            Slice.values(frame.picture().volume(), grid, frame.slice(), values);
            valuesOf = frame;
        }
        int count = port.width() * port.height();
        if (pixels.length != count) {
            pixels = new int[count];
            bytes = new byte[count * Integer.BYTES];
        }
        Painter painter = new Painter(port, grid);
        painter.image(values, frame.window(), frame.look().smooth(), pixels);
        Optional<MapOverlay> map = frame.map().filter(m -> frame.look().regions());
        map.ifPresent(m -> map(m, frame, grid, port));
        // a filled region would change the colours of the map
        boolean filled = frame.look().filled() && map.isEmpty();
        int outline = (int) Math.rint((filled ? 1 : 2) * port.width() / (double) frame.port().width());
        painter.layers(layers(frame, grid), new LayerStyle(filled ? frame.look().opacity() : 0, outline), pixels);
        if (frame.look().regions()) {
            int line = Math.max(1, 2 * port.width() / frame.port().width());
            frame.picture().strays().forEach(stray -> strays.paint(port, grid, frame.slice(), stray.of().mask(), stray.rgb(), line, pixels));
        }
        ByteBuffer.wrap(bytes).asIntBuffer().put(pixels);
        return new ImageData(port.width(), port.height(), DEPTH, RGB, Integer.BYTES, bytes);
    }

    private void map(MapOverlay map, Frame frame, SliceGrid grid, Viewport port) {
        SliceGrid own = new SliceGrid(frame.plane(), map.values().geometry());
        int slice = own.sliceAt(grid.patient(new SliceGrid.Cell(0, 0, frame.slice())));
        if (slice >= 0) {
            mapValues = mapValues.length == own.columns() * own.rows() ? mapValues : new float[own.columns() * own.rows()];
            Slice.values(map.values(), own, slice, mapValues);
            new Painter(port.of(own, grid), own).values(mapValues, map.range(), frame.look().mapOpacity(), pixels);
        }
    }

    private List<Layer> layers(Frame frame, SliceGrid grid) {
        List<Layer> layers = new ArrayList<>();
        List<Overlay> overlays = frame.picture().overlays();
        for (int o = 0; o < overlays.size(); o++) {
            if ((frame.shown() >> o & 1) != 0) {
                byte[] cells = cells(layers.size(), grid.columns() * grid.rows());
                Slice.inside(overlays.get(o).mask(), grid, frame.slice(), cells);
                layers.add(new Layer(cells, overlays.get(o).rgb()));
            }
        }
        return layers;
    }

    private byte[] cells(int layer, int count) {
        if (layer == inside.size()) {
            inside.add(new byte[count]);
        } else if (inside.get(layer).length != count) {
            inside.set(layer, new byte[count]);
        }
        return inside.get(layer);
    }
}
