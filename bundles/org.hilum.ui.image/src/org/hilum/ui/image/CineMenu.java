// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hilum.ui.image.cine.Cine;
import org.hilum.ui.image.cine.CineSettings;
import org.hilum.ui.image.cine.Way;

/** How slices are played, to be chosen in a menu. */
final class CineMenu {
    private CineMenu() {
    }

    static void into(Menu menu, Cine cine) {
        MenuItem rates = new MenuItem(menu, SWT.CASCADE);
        rates.setText("Play slices at");
        Menu choices = new Menu(rates);
        rates.setMenu(choices);
        for (int rate : CineSettings.RATES) {
            item(choices, rate + " frames per second", cine, cine.settings().withRate(rate));
        }
        for (Way way : Way.values()) {
            item(menu, "Play " + way.label(), cine, cine.settings().withWay(way));
        }
    }

    private static void item(Menu menu, String text, Cine cine, CineSettings settings) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(text);
        item.setSelection(settings.equals(cine.settings()));
        item.addListener(SWT.Selection, e -> {
            if (item.getSelection()) {
                cine.set(settings);
            }
        });
    }

    /** What the button does, and how fast it went the last time. */
    static String playTip(Cine cine) {
        String wanted = "Play slices at " + cine.settings().rate() + " frames per second  (P)";
        return cine.reached() == 0 ? wanted : wanted + String.format(Locale.ROOT, "; the last time, %.1f were reached", cine.reached());
    }
}
