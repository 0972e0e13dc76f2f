// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.MessageBox;
import org.hilum.report.chart.ChartImage;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/** The context menu of a chart: copy it, or save it for a paper. */
final class ChartMenu {
    /** Pixels for each of the screen's in copies and PNG files: enough for print. */
    private static final double DENSITY = 3;

    private final ChartCanvas canvas;

    ChartMenu(ChartCanvas canvas) {
        this.canvas = canvas;
        Menu menu = new Menu(canvas);
        item(menu, "Copy image", this::copy);
        item(menu, "Save as SVG…", () -> save("svg"));
        item(menu, "Save as PNG…", () -> save("png"));
        canvas.setMenu(menu);
    }

    private static void item(Menu menu, String text, Runnable does) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> does.run());
    }

    private void copy() {
        canvas.chart().ifPresent(chart -> {
            Clipboard clipboard = new Clipboard(canvas.getDisplay());
            clipboard.setContents(new Object[] {pixels(chart)}, new Transfer[] {ImageTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    private void save(String format) {
        canvas.chart().ifPresent(chart -> {
            FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
            dialog.setFilterExtensions(new String[] {"*." + format});
            dialog.setFileName("chart." + format);
            dialog.setOverwrite(true);
            String file = dialog.open();
            if (file != null) {
                write(chart, Path.of(file), format);
            }
        });
    }

    private void write(JFreeChart chart, Path file, String format) {
        try {
            if (format.equals("svg")) {
                Rectangle size = canvas.getClientArea();
                Files.writeString(file, ChartImage.svg(chart, size.width, size.height, "chart"), StandardCharsets.UTF_8);
            } else {
                ImageLoader loader = new ImageLoader();
                loader.data = new ImageData[] {pixels(chart)};
                try (var out = Files.newOutputStream(file)) {
                    loader.save(out, SWT.IMAGE_PNG);
                }
            }
        } catch (IOException e) {
            MessageBox box = new MessageBox(canvas.getShell(), SWT.ICON_ERROR | SWT.OK);
            box.setText("Chart not saved");
            box.setMessage("The chart could not be written to " + file + ". Choose a folder you may write to.");
            box.open();
        }
    }

    private ImageData pixels(JFreeChart chart) {
        Rectangle size = canvas.getClientArea();
        return ChartPixels.draw(chart, size.width, size.height, DENSITY, new ChartRenderingInfo());
    }
}
