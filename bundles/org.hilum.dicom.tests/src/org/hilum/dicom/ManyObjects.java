// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

/** What takes few bytes in a file and many in memory: data sets that consist of it, over and over. */
enum ManyObjects {
    EMPTY_ITEMS(1, true) {
        @Override
        void put(RawDicom to, int n) {
            to.tag(0xfffee000).number(0, 4);
        }
    },
    ITEMS_OF_ONE_ELEMENT(2, true) {
        @Override
        void put(RawDicom to, int n) {
            to.tag(0xfffee000).number(10, 4).text(Tag.Modality, "CS", "CT");
        }
    },
    ITEMS_IN_ITEMS(3, true) {
        @Override
        void put(RawDicom to, int n) {
            to.tag(0xfffee000).number(20, 4).head(Tag.ContourSequence, "SQ", 8).tag(0xfffee000).number(0, 4);
        }
    },
    TEXTS(1, false) {
        @Override
        void put(RawDicom to, int n) {
            to.text(tag(n), "LO", "ab");
        }
    },
    NUMBERS(1, false) {
        @Override
        void put(RawDicom to, int n) {
            to.us(tag(n), n);
        }
    },
    EMPTY_SEQUENCES(1, false) {
        @Override
        void put(RawDicom to, int n) {
            to.head(tag(n), "SQ", 0);
        }
    },
    PRIVATE_CREATORS(1, false) {
        @Override
        void put(RawDicom to, int n) {
            to.text(0x00110010 + (n / 240 << 17) + n % 240, "LO", "A");
        }
    };

    private final int objects;
    private final boolean items;

    ManyObjects(int objects, boolean items) {
        this.objects = objects;
        this.items = items;
    }

    abstract void put(RawDicom to, int n);

    /** Ascending, of even groups. */
    private static int tag(int n) {
        return 0x10000002 + (n / 30_000 << 17) + 2 * (n % 30_000);
    }

    /** Of at most so many elements and items. */
    RawDicom of(int most) {
        RawDicom all = RawDicom.explicit();
        for (int n = 0; n < times(most); n++) {
            put(all, n);
        }
        return items ? RawDicom.explicit().bytes(Tag.ROIContourSequence, "SQ", all.toBytes()) : all;
    }

    /** How many they are then. */
    int count(int most) {
        return times(most) * objects + (items ? 1 : 0);
    }

    private int times(int most) {
        return (most - 1) / objects;
    }
}
