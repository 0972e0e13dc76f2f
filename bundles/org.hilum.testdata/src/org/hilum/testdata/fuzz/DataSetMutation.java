// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.testdata.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Element;
import org.hilum.dicom.Element.Items;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;

/**
 * Changes of a data set element by element, at whatever depth, so that they get past the reader of data sets: values that are
 * wrong though they are values, items that are missing, there again, in another order, or in each other.
 */
public final class DataSetMutation {
    /** What a file is known by: these get other UIDs, but stay. */
    private static final Set<Integer> STAYING = Set.of(Tag.SOPClassUID, Tag.SOPInstanceUID);
    private static final String[] CLASSES = {"1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.1.2.1", "1.2.840.10008.5.1.4.1.1.4", "1.2.840.10008.5.1.4.1.1.4.1", "1.2.840.10008.5.1.4.1.1.128",
            "1.2.840.10008.5.1.4.1.1.130", "1.2.840.10008.5.1.4.1.1.481.3", "1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.5", "1.2.840.10008.5.1.4.1.1.66.7", "1.2.3"};
    private static final int DEEPEST = 40;

    private final Random random;
    private final StringBuilder how = new StringBuilder();

    public DataSetMutation(Random random) {
        this.random = random;
    }

    /** Of all that have been made, the elements and what became of them. */
    public String how() {
        return how.toString();
    }

    /** One change, somewhere in it. */
    public DataSet change(DataSet data) {
        List<Element> elements = data.elements();
        if (elements.isEmpty()) {
            return data;
        }
        Element element = elements.get(random.nextInt(elements.size()));
        how.append(Tag.describe(element.tag())).append(' ');
        if (element.value() instanceof Items items && !items.isEmpty() && random.nextInt(4) > 0) {
            int at = random.nextInt(items.items().size());
            how.append(at + 1).append(" > ");
            List<DataSet> changed = new ArrayList<>(items.items());
            changed.set(at, change(changed.get(at)));
            return data.toBuilder().put(element.tag(), changed).build();
        }
        return change(data, element).build();
    }

    private DataSetBuilder change(DataSet data, Element element) {
        DataSetBuilder to = data.toBuilder();
        if (STAYING.contains(element.tag())) {
            String uid = element.tag() == Tag.SOPClassUID ? CLASSES[random.nextInt(CLASSES.length)] : "1.2." + random.nextInt(4);
            how.append("is ").append(uid).append("; ");
            return to.put(element.tag(), uid);
        }
        return switch (random.nextInt(12)) {
            case 0 -> {
                how.append("is missing; ");
                yield to.remove(element.tag());
            }
            case 1 -> {
                how.append("is of another VR; ");
                yield to.put(ofAnother(element.tag()));
            }
            case 2 -> {
                Element other = data.elements().get(random.nextInt(data.elements().size()));
                // a name that stands elsewhere is told there
                how.append("holds what ").append(Tag.describe(other.tag())).append(" did; ");
                yield other.tag() == Tag.PatientName ? to : to.put(new Element(element.tag(), other.vr(), other.value()));
            }
            default -> to.put(element.value() instanceof Items items ? new Element(element.tag(), Vr.SQ, new Items(items(element.tag(), items.items()))) : new ValueMutation(random, how).of(element));
        };
    }

    private Element ofAnother(int tag) {
        Vr vr = Vr.values()[random.nextInt(Vr.values().length)];
        byte[] bytes = new byte[random.nextInt(5) * 4];
        random.nextBytes(bytes);
        return new Element(tag, vr, vr == Vr.SQ ? new Items(List.of(new DataSetBuilder("").build())) : vr.isText() ? new Element.Text(Integer.toString(random.nextInt(100) - 10)) : new Element.Binary(bytes));
    }

    private List<DataSet> items(int tag, List<DataSet> items) {
        List<DataSet> changed = new ArrayList<>(items);
        int kind = items.isEmpty() ? 4 : random.nextInt(6);
        switch (kind) {
            case 0 -> changed.clear();
            case 1 -> changed.remove(random.nextInt(changed.size()));
            case 2 -> changed.addAll(Collections.nCopies(1 + random.nextInt(random.nextInt(20) == 0 ? 1000 : 3), changed.get(random.nextInt(changed.size()))));
            case 3 -> Collections.shuffle(changed, random);
            case 4 -> changed.add(random.nextInt(changed.size() + 1), new DataSetBuilder("").build());
            default -> {
                DataSet nested = changed.getFirst();
                for (int depth = random.nextInt(DEEPEST); depth >= 0; depth--) {
                    nested = nested.toBuilder().put(tag, List.of(nested)).build();
                }
                changed.set(0, nested);
            }
        }
        how.append("has other items, in way ").append(kind).append("; ");
        return changed;
    }
}
