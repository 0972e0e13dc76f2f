// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.fourier;

/**
 * The discrete Fourier transform of complex planes and back, for convolutions: frequencies stand in an order of their own,
 * the same for image and kernel. A plane is an array of rows along its first axis, u; its transform one of rows along v.
 */
public final class PlaneTransform {
    private static final int BLOCK = 16;

    private final RowTransform alongU;
    private final RowTransform alongV;

    /** @param nu size along u, a product of 2, 3 and 5, as is {@code nv} */
    public PlaneTransform(int nu, int nv) {
        this.alongU = new RowTransform(nu);
        this.alongV = new RowTransform(nv);
    }

    public int nu() {
        return alongU.length();
    }

    public int nv() {
        return alongV.length();
    }

    /** @param re nv rows of nu values, used up; the transform is written to {@code toRe} and {@code toIm}, nu rows of nv */
    public void forward(double[][] re, double[][] im, double[][] toRe, double[][] toIm) {
        alongV.forward(re, im, nu());
        turn(re, toRe);
        turn(im, toIm);
        alongU.forward(toRe, toIm, nv());
    }

    /**
     * The inverse for some of the columns of each row, but for a factor nu nv.
     *
     * @param re the transform, used up
     * @param toRe nv rows of {@code count} values, those of u = {@code first} and on
     */
    public void backward(double[][] re, double[][] im, int first, int count, double[][] toRe, double[][] toIm) {
        alongU.backward(re, im, nv());
        turnBack(re, first, count, toRe);
        turnBack(im, first, count, toIm);
        alongV.backward(toRe, toIm, count);
    }

    /** to[u][v] = from[v][u] */
    private void turn(double[][] from, double[][] to) {
        for (int v0 = 0; v0 < nv(); v0 += BLOCK) {
            for (int u = 0; u < nu(); u++) {
                double[] row = to[u];
                for (int v = v0; v < Math.min(nv(), v0 + BLOCK); v++) {
                    row[v] = from[v][u];
                }
            }
        }
    }

    private void turnBack(double[][] from, int first, int count, double[][] to) {
        for (int u0 = 0; u0 < count; u0 += BLOCK) {
            for (int v = 0; v < nv(); v++) {
                double[] row = to[v];
                for (int u = u0; u < Math.min(count, u0 + BLOCK); u++) {
                    row[u] = from[first + u][v];
                }
            }
        }
    }
}
