// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.hilum.engine.stability.Stability;
import org.hilum.engine.stability.StabilityClass;
import org.hilum.report.chart.ClassColour;

/** A class of stability by its name, beside the colour that it has in the report. */
final class ClassLabel extends ColumnLabelProvider {
    private static final int SIZE = 12;

    private final Map<StabilityClass, Image> squares = new EnumMap<>(StabilityClass.class);

    @Override
    public String getText(Object row) {
        return ((Stability) row).stabilityClass().key();
    }

    @Override
    public Image getImage(Object row) {
        return squares.computeIfAbsent(((Stability) row).stabilityClass(), ClassLabel::square);
    }

    private static Image square(StabilityClass how) {
        java.awt.Color c = ClassColour.of(how);
        Image image = new Image(Display.getCurrent(), SIZE, SIZE);
        GC gc = new GC(image);
        gc.setBackground(new Color(c.getRed(), c.getGreen(), c.getBlue()));
        gc.fillRectangle(0, 0, SIZE, SIZE);
        gc.dispose();
        return image;
    }

    @Override
    public void dispose() {
        squares.values().forEach(Image::dispose);
        super.dispose();
    }
}
