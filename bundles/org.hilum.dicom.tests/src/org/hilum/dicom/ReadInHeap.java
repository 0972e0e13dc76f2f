// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.hilum.spi.Problem;

/** Files that are read one after the other, to be started in a process of its own whose heap is small: {@code FILE…}. Says a line of each. */
public final class ReadInHeap {
    private ReadInHeap() {
    }

    public static void main(String[] args) {
        for (String file : args) {
            try {
                System.out.println(read(Path.of(file)));
            } catch (Problem p) {
                System.out.println(p.what() + ": " + p.cure());
            }
        }
    }

    /** Elements of the file itself and of its items; of an image its first frame besides, of long values the first, and why there are not all. */
    private static String read(Path file) {
        DicomToolkit toolkit = DicomToolkit.compact();
        DicomFile whole = toolkit.read(file);
        String read = "read " + elements(whole.dataSet());
        if (whole.dataSet().has(Tag.ImageType)) {
            read += ", first " + whole.dataSet().text(Tag.ImageType).orElse("") + "; " + refusal(() -> whole.dataSet().texts(Tag.ImageType)) + "; "
                    + refusal(() -> whole.dataSet().numbers(Tag.ContourData));
        }
        if (whole.dataSet().has(Tag.Rows)) {
            try (Frames frames = toolkit.frames(whole)) {
                return read + ", " + frames.frame(0).length + " pixels";
            }
        }
        return read;
    }

    private static String refusal(Supplier<Object> values) {
        try {
            return String.valueOf(values.get());
        } catch (Problem p) {
            return p.what();
        }
    }

    private static long elements(DataSet dataSet) {
        long count = 0;
        for (Element element : dataSet.elements()) {
            count++;
            if (element.value() instanceof Element.Items items) {
                for (DataSet item : items.items()) {
                    count += 1 + elements(item);
                }
            }
        }
        return count;
    }
}
