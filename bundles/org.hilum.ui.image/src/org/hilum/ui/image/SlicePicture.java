// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;

/**
 * The pixels of one pane, made anew only when what they show has changed, at the full resolution of the screen. The frame that is known to come next
 * is made beside the user interface's thread while this one is looked at.
 */
final class SlicePicture {
    private FramePixels pixels = new FramePixels();
    private FramePixels others = new FramePixels();
    private Frame made;
    private Image image;
    private Frame coming;
    private FutureTask<Image> making;

    /** The image of a frame; it belongs to this object and lives until the next one is made. */
    Image image(Device device, Frame frame) {
        if (frame.equals(made)) {
            return image;
        }
        if (image != null) {
            image.dispose();
        }
        if (frame.equals(coming)) {
            image = finished();
            FramePixels shown = others;
            others = pixels;
            pixels = shown;
        } else {
            image = paint(device, frame, pixels);
        }
        made = frame;
        return image;
    }

    /** Begins to make a frame that is going to be asked for. */
    void prepare(Device device, Frame frame) {
        if (!frame.equals(coming) && !frame.equals(made)) {
            forget();
            FramePixels free = others;
            coming = frame;
            making = new FutureTask<>(() -> paint(device, frame, free));
            Thread.startVirtualThread(making);
        }
    }

    private static Image paint(Device device, Frame frame, FramePixels by) {
        return new Image(device, (int zoom) -> by.of(frame, frame.port().scaled(zoom / 100.0)));
    }

    /** What is being made, as soon as it is; here, if nobody has begun. */
    private Image finished() {
        FutureTask<Image> task = making;
        making = null;
        coming = null;
        task.run();
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void forget() {
        if (making != null) {
            finished().dispose();
        }
    }

    void dispose() {
        forget();
        if (image != null) {
            image.dispose();
            image = null;
            made = null;
        }
    }
}
