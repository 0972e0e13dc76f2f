// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.part10;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;
import org.hilum.dicom.TransferSyntax;
import org.hilum.dicom.TransferSyntax.Encoding;

/** An open file, with or without preamble and meta information: what its data set is encoded in, and where it starts. */
public final class Part10 implements Closeable {
    private static final int PREAMBLE = 128;

    private final Source file;
    private final String where;
    private final Allowance allowance;
    private final DataSet meta;
    private final TransferSyntax syntax;
    private final Cursor in;
    private final Form form;
    private PixelPlace pixels;

    private Part10(Source file, String where, Allowance allowance, DataSet meta, TransferSyntax syntax, Cursor in) throws IOException {
        this.file = file;
        this.where = where;
        this.allowance = allowance;
        this.meta = meta;
        this.syntax = syntax;
        this.in = in;
        this.form = form(in, syntax);
    }

    /** Nothing where it isn't a DICOM file. */
    public static Optional<Part10> open(Source file, String where) throws IOException {
        Cursor in = new Cursor(file, 0);
        boolean marked = in.remaining() >= PREAMBLE + 4 && in.peek(PREAMBLE) == 'D' && in.peek(PREAMBLE + 1) == 'I' && in.peek(PREAMBLE + 2) == 'C'
                && in.peek(PREAMBLE + 3) == 'M';
        if (marked) {
            in.skip(PREAMBLE + 4);
        } else if (Guess.at(in).isEmpty()) {
            return Optional.empty();
        }
        Allowance allowance = new Allowance(where);
        DataSet meta = meta(in, allowance, where);
        Optional<TransferSyntax> syntax = meta.text(Tag.TransferSyntaxUID).map(TransferSyntax::of);
        if (syntax.isEmpty()) {
            syntax = in.remaining() == 0 ? Optional.of(TransferSyntax.EXPLICIT) : Guess.at(in);
        }
        TransferSyntax found = syntax.orElseThrow(() -> new Damage(where).of("it doesn't say its transfer syntax, and looks like none"));
        if (found.encoding() == Encoding.DEFLATED) {
            return Optional.of(new Part10(file, where, allowance, meta, found, new Cursor(Inflated.of(file, in.at(), allowance, where), 0)));
        }
        return Optional.of(new Part10(file, where, allowance, meta, found, in));
    }

    private static DataSet meta(Cursor in, Allowance allowance, String where) throws IOException {
        if (in.remaining() < 8 || in.peek16(0, false) != DataSetReader.META) {
            return new DataSetBuilder(where).build();
        }
        // explicit by the standard; some writers forget
        Form form = Guess.at(in).map(TransferSyntax::encoding).map(Form::of).filter(f -> !f.bigEndian()).orElse(Form.EXPLICIT);
        return new DataSetReader(in, form, Extent.WHOLE, allowance, where).meta();
    }

    /** As the transfer syntax says, unless nothing makes sense in it and all does in another: some writers compress implicit data sets and leave them so. */
    private static Form form(Cursor in, TransferSyntax syntax) throws IOException {
        Form said = Form.of(syntax.encoding());
        return Guess.fits(in, said) ? said : Guess.at(in).map(TransferSyntax::encoding).map(Form::of).orElse(said);
    }

    public DataSet meta() {
        return meta;
    }

    public TransferSyntax syntax() {
        return syntax;
    }

    public boolean isBigEndian() {
        return form.bigEndian();
    }

    /** What the data set is read from, and its pixel data: the file, or what was deflated in it. */
    public Source data() {
        return in.source();
    }

    /** The memory that is left for what else is read of it. */
    public Allowance allowance() {
        return allowance;
    }

    /** Reads on from where the file was opened: once. */
    public DataSet read(Extent extent) throws IOException {
        DataSetReader reader = new DataSetReader(in, form, extent, allowance, where);
        DataSet read = reader.read();
        pixels = reader.pixels().orElse(null);
        return read;
    }

    /** Where the pixel data are, after reading up to them. */
    public Optional<PixelPlace> pixels() {
        return Optional.ofNullable(pixels);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
