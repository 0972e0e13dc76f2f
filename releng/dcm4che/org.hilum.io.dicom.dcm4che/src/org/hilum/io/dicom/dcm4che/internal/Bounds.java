// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.io.IOException;
import java.util.Arrays;

import org.dcm4che3.data.Attributes;
import org.dcm4che3.data.BulkData;
import org.dcm4che3.data.Fragments;
import org.dcm4che3.data.Sequence;
import org.dcm4che3.data.VR;
import org.dcm4che3.io.DicomInputHandler;
import org.dcm4che3.io.DicomInputStream;
import org.hilum.dicom.Tag;
import org.hilum.dicom.TransferSyntax;
import org.hilum.spi.Problem;

/**
 * What dcm4che reads, element by element, held to bounds that it has none of: refused before it would take memory or time
 * without end, and where it would go on though the file contradicts itself.
 */
final class Bounds implements DicomInputHandler {
    private static final String AGAIN = "copy the file again from its source, or export it again from its archive";
    /** As deep as Hilum's own toolkit goes. */
    private static final int MOST_LEVELS = 128;
    /** Entries of arrays, in which dcm4che keeps elements by their tags as signed numbers: below half a second. */
    private static final long MOST_MOVES = 2_000_000_000L;
    /** Bytes beside the value, roughly, in dcm4che's form and Hilum's together. */
    private static final int PER_ELEMENT = 256;
    private static final int PER_ITEM = 256;

    private final String where;
    private final long size;
    private final long most = Runtime.getRuntime().maxMemory() / 4;
    private final int[] largest = new int[MOST_LEVELS + 1];
    private long moves;
    private long held;

    /** @param size of the file, in bytes */
    Bounds(String where, long size) {
        this.where = where;
        this.size = size;
    }

    @Override
    public void readValue(DicomInputStream in, Attributes attributes) throws IOException {
        int tag = in.tag();
        VR vr = in.vr();
        int length = in.length();
        order(in, attributes);
        boolean stays = !in.isExcludeBulkData() && !in.isIncludeBulkDataURI() && length > 0 && vr != VR.SQ;
        hold(in, PER_ELEMENT + (stays ? length : 0));
        boolean again = attributes.contains(tag);
        byte[] before = again ? bytes(attributes, tag) : null;
        in.readValue(in, attributes);
        // dcm4che has read beyond the sequence then, and gone back, perhaps to a wrong place
        if (vr == VR.SQ && attributes.getVR(tag) == VR.UN) {
            throw damage(Tag.describe(tag) + " goes on beyond its length");
        }
        if (again && (before == null || !Arrays.equals(before, bytes(attributes, tag)))) {
            throw damage(Tag.describe(tag) + " is there twice");
        }
    }

    @Override
    public void readValue(DicomInputStream in, Sequence items) throws IOException {
        if (in.level() >= MOST_LEVELS) {
            throw new Problem("its sequences are nested more than " + MOST_LEVELS + " deep", where, AGAIN);
        }
        hold(in, PER_ITEM);
        long end = in.length() == -1 ? Long.MAX_VALUE : in.getPosition() + in.unsignedLength();
        in.readValue(in, items);
        if (in.getPosition() > end) {
            throw damage("an item goes on beyond its length");
        }
    }

    @Override
    public void readValue(DicomInputStream in, Fragments fragments) throws IOException {
        hold(in, PER_ITEM + (in.isIncludeBulkDataURI() || in.isExcludeBulkData() ? 0 : Math.max(0, in.length())));
        in.readValue(in, fragments);
    }

    @Override
    public void startDataset(DicomInputStream in) {
        // has no bounds of its own
    }

    @Override
    public void endDataset(DicomInputStream in) {
        // nor has this
    }

    /** An element that doesn't come last moves all that lie behind it. */
    private void order(DicomInputStream in, Attributes attributes) {
        int level = in.level();
        if (attributes.isEmpty() || in.tag() > largest[level]) {
            largest[level] = in.tag();
        } else {
            moves += attributes.size();
        }
        if (moves > MOST_MOVES) {
            throw damage("its elements are not in the order of their tags");
        }
    }

    /** So much is to be held now; or inflated, though nobody holds it. */
    private void hold(DicomInputStream in, long bytes) {
        boolean deflated = TransferSyntax.of(in.getTransferSyntax()).encoding() == TransferSyntax.Encoding.DEFLATED;
        held += deflated || bytes <= size ? bytes : 0; // dcm4che finds that the file is cut off
        if (held > most || deflated && in.getPosition() + Math.max(0, in.length()) > most) {
            throw new Problem("its " + (deflated ? "deflated " : "") + "data set is larger than " + (most >> 20) + " MB", where, "raise the limit with -Xmx");
        }
    }

    /** Nothing of what is no simple value. */
    private static byte[] bytes(Attributes attributes, int tag) throws IOException {
        Object value = attributes.getValue(tag);
        return value instanceof Sequence || value instanceof Fragments || value instanceof BulkData ? null : attributes.getSafeBytes(tag);
    }

    private Problem damage(String what) {
        return new Problem("the data set is damaged: " + what, where, AGAIN);
    }
}
