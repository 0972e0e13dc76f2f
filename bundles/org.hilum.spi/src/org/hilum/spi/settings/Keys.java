// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.settings;

/** How Java names are written in study files: {@code binWidth} is {@code bin-width}, {@code INNER_AUC} is {@code inner-auc}. */
public final class Keys {
    private Keys() {
    }

    /** The key of a record component: a dash before each word that starts with a capital, all in lower case. */
    public static String of(String component) {
        StringBuilder key = new StringBuilder(component.length() + 4);
        for (int c = 0; c < component.length(); c++) {
            char here = component.charAt(c);
            if (c > 0 && Character.isUpperCase(here) && startsWord(component, c)) {
                key.append('-');
            }
            key.append(Character.toLowerCase(here));
        }
        return key.toString();
    }

    /** The key of an enum constant. */
    public static String of(Enum<?> constant) {
        String name = constant.name();
        StringBuilder key = new StringBuilder(name.length());
        for (int c = 0; c < name.length(); c++) {
            char here = name.charAt(c);
            key.append(here == '_' ? '-' : Character.toLowerCase(here));
        }
        return key.toString();
    }

    /** After a small letter or digit, or the last capital of several before a small letter: the P of {@code glcmUSPart}. */
    private static boolean startsWord(String text, int at) {
        boolean afterSmall = !Character.isUpperCase(text.charAt(at - 1));
        boolean beforeSmall = at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
        return afterSmall || beforeSmall;
    }
}
