// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.hilum.report.chart.ArmStyle;
import org.hilum.ui.session.ArmRow;

/** An arm's name beside its line: the colour and dash it has in every chart. */
final class ArmLabel extends ColumnLabelProvider {
    private static final int WIDTH = 36;
    private static final int HEIGHT = 14;

    private final Map<ArmStyle, Image> lines = new HashMap<>();

    @Override
    public String getText(Object row) {
        return ((ArmRow) row).name() + (ArmCells.remarks((ArmRow) row).isEmpty() ? "" : "  ⚠");
    }

    @Override
    public String getToolTipText(Object row) {
        String remarks = ArmCells.remarks((ArmRow) row);
        return remarks.isEmpty() ? null : remarks;
    }

    @Override
    public Image getImage(Object row) {
        return lines.computeIfAbsent(((ArmRow) row).style(), ArmLabel::line);
    }

    private static Image line(ArmStyle style) {
        ImageData clear = new ImageData(WIDTH, HEIGHT, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        clear.alphaData = new byte[WIDTH * HEIGHT];
        Image image = new Image(Display.getCurrent(), clear);
        GC gc = new GC(image);
        gc.setAntialias(SWT.ON);
        java.awt.Color c = style.colour();
        gc.setForeground(new Color(c.getRed(), c.getGreen(), c.getBlue()));
        gc.setLineWidth(3);
        gc.setLineCap(SWT.CAP_FLAT);
        if (!style.dash().isEmpty()) {
            gc.setLineDash(style.dash().stream().mapToInt(Integer::intValue).toArray());
        }
        gc.drawLine(1, HEIGHT / 2, WIDTH - 2, HEIGHT / 2);
        gc.dispose();
        return image;
    }

    @Override
    public void dispose() {
        lines.values().forEach(Image::dispose);
        super.dispose();
    }
}
