// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.hilum.dicom.internal.dictionary.Dictionary;
import org.junit.jupiter.api.Test;

class TagTest {
    @Test
    void everyConstant_isTheTagOfItsKeyword() throws IllegalAccessException {
        Map<String, Integer> known = Dictionary.byKeyword();
        List<Field> constants = Arrays.stream(Tag.class.getFields()).filter(f -> f.getType() == int.class).toList();
        assertTrue(constants.size() > 200);
        for (Field constant : constants) {
            assertEquals(known.get(constant.getName()), constant.getInt(null), constant.getName());
        }
    }

    @Test
    void describe_namesWhatIsKnown_andNumbersTheRest() {
        assertEquals("(0028,0010) Rows", Tag.describe(Tag.Rows));
        assertEquals("(6002,3000) OverlayData", Tag.describe(0x60023000));
        assertEquals("(0009,0010) PrivateCreator", Tag.describe(0x00090010));
        assertEquals("(0008,0000) GroupLength", Tag.describe(0x00080000));
        assertEquals("(0009,1001)", Tag.describe(0x00091001));
        assertEquals("(F7FD,1001)", Tag.describe(0xf7fd1001));
    }

    @Test
    void vr_isTheStandards_andUnknownTagsAreRefused() {
        assertEquals(Vr.DS, Tag.vr(Tag.PixelSpacing));
        assertEquals(Vr.US, Tag.vr(Tag.PixelPaddingValue));
        assertEquals(Vr.OW, Tag.vr(Tag.PixelData));
        assertThrows(IllegalArgumentException.class, () -> Tag.vr(0x00091001));
    }
}
