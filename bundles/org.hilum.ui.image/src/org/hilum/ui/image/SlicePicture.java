// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.hilum.ui.image.slice.Layer;
import org.hilum.ui.image.slice.LayerStyle;
import org.hilum.ui.image.slice.Painter;
import org.hilum.ui.image.slice.Plane;
import org.hilum.ui.image.slice.Slice;
import org.hilum.ui.image.slice.SliceGrid;
import org.hilum.ui.image.slice.Viewport;
import org.hilum.ui.image.slice.Window;

/** The pixels of one pane, made anew only when what they show has changed, at the full resolution of the screen. */
final class SlicePicture {
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0x00FF00, 0x0000FF);

    private Frame made;
    private Image image;
    private float[] values = new float[0];
    private Frame valuesOf;

    /** Everything the pixels depend on; {@code shown} has a bit for each region that is not hidden. A map is hidden with the regions. */
    record Frame(Picture picture, Plane plane, int slice, Viewport port, Window window, Look look, long shown, Optional<MapOverlay> map) {
        boolean sameSlice(Frame other) {
            return other != null && picture == other.picture && plane == other.plane && slice == other.slice;
        }
    }

    /** The image of a frame; it belongs to this object and lives until the next one is made. */
    Image image(Device device, Frame frame) {
        if (!frame.equals(made)) {
            dispose();
            image = new Image(device, (int zoom) -> data(frame, frame.port().scaled(zoom / 100.0)));
            made = frame;
        }
        return image;
    }

    private ImageData data(Frame frame, Viewport port) {
        SliceGrid grid = new SliceGrid(frame.plane(), frame.picture().volume().geometry());
        if (!frame.sameSlice(valuesOf)) {
            values = values.length == grid.columns() * grid.rows() ? values : new float[grid.columns() * grid.rows()];
            Slice.values(frame.picture().volume(), grid, frame.slice(), values);
            valuesOf = frame;
        }
        int[] pixels = new int[port.width() * port.height()];
        Painter painter = new Painter(port, grid);
        painter.image(values, frame.window(), frame.look().smooth(), pixels);
        Optional<MapOverlay> map = frame.map().filter(m -> frame.look().regions());
        map.ifPresent(m -> map(m, frame, grid, port, pixels));
        // a filled region would change the colours of the map
        boolean filled = frame.look().filled() && map.isEmpty();
        int outline = (int) Math.rint((filled ? 1 : 2) * port.width() / (double) frame.port().width());
        painter.layers(layers(frame, grid), new LayerStyle(filled ? frame.look().opacity() : 0, outline), pixels);
        ImageData data = new ImageData(port.width(), port.height(), 24, RGB);
        for (int y = 0; y < port.height(); y++) {
            data.setPixels(0, y, port.width(), pixels, y * port.width());
        }
        return data;
    }

    private static void map(MapOverlay map, Frame frame, SliceGrid grid, Viewport port, int[] pixels) {
        SliceGrid own = new SliceGrid(frame.plane(), map.values().geometry());
        int slice = own.sliceAt(grid.patient(new SliceGrid.Cell(0, 0, frame.slice())));
        if (slice >= 0) {
            float[] values = new float[own.columns() * own.rows()];
            Slice.values(map.values(), own, slice, values);
            new Painter(port.of(own, grid), own).values(values, map.range(), frame.look().mapOpacity(), pixels);
        }
    }

    private static List<Layer> layers(Frame frame, SliceGrid grid) {
        List<Layer> layers = new ArrayList<>();
        List<Overlay> overlays = frame.picture().overlays();
        for (int o = 0; o < overlays.size(); o++) {
            if ((frame.shown() >> o & 1) != 0) {
                byte[] inside = new byte[grid.columns() * grid.rows()];
                Slice.inside(overlays.get(o).mask(), grid, frame.slice(), inside);
                layers.add(new Layer(inside, overlays.get(o).rgb()));
            }
        }
        return layers;
    }

    void dispose() {
        if (image != null) {
            image.dispose();
            image = null;
            made = null;
        }
    }
}
