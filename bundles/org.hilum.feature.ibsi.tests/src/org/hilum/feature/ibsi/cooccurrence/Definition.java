// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.cooccurrence;

import java.util.function.IntBinaryOperator;

import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.PaddedLevels;

/** The 25 features written out as the standard defines them, over a whole matrix of probabilities: slow and plain. */
final class Definition {
    private final int n;
    private final double[][] p;
    private final double[] row;
    private final double[] column;

    Definition(PaddedLevels levels, Direction m, int n, boolean symmetric) {
        this.n = n;
        this.p = new double[n + 1][n + 1];
        this.row = new double[n + 1];
        this.column = new double[n + 1];
        double total = 0;
        int shift = levels.lowest() - 1;
        for (int v = levels.start(levels.firstSlice()); v < levels.start(levels.endSlice()); v++) {
            int i = levels.voxels()[v];
            int j = i > 0 ? levels.voxels()[v + levels.offset(m)] : 0;
            if (j > 0) {
                p[i + shift][j + shift]++;
                p[j + shift][i + shift] += symmetric ? 1 : 0;
                total += symmetric ? 2 : 1;
            }
        }
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= n; j++) {
                p[i][j] /= total;
                row[i] += p[i][j];
                column[j] += p[i][j];
            }
        }
    }

    double value(String ibsi) {
        return switch (ibsi) {
            case "GYBY" -> maximum();
            case "60VM" -> sum((i, j) -> i);
            case "UR99" -> sum((i, j) -> Math.pow(i - sum((a, b) -> a), 2));
            case "TU9B" -> jointEntropy();
            case "TF7R", "8S9J" -> sum((i, j) -> Math.abs(i - j));
            case "D3YU" -> sum((i, j) -> Math.pow(Math.abs(i - j) - sum((a, b) -> Math.abs(a - b)), 2));
            case "NTRS" -> entropy(diagonal((i, j) -> Math.abs(i - j)));
            case "ZGXS" -> sum((i, j) -> i + j);
            case "OEEB", "DG8W" -> cluster(2);
            case "7NFM" -> cluster(3);
            case "AE86" -> cluster(4);
            case "P6QZ" -> entropy(diagonal((i, j) -> i + j));
            case "8ZQL" -> sum((i, j) -> p[i][j]);
            case "ACUI" -> sum((i, j) -> (i - j) * (i - j));
            case "IB1Z" -> sum((i, j) -> 1 / (1.0 + Math.abs(i - j)));
            case "NDRX" -> sum((i, j) -> 1 / (1 + Math.abs(i - j) / (double) n));
            case "WF0Z" -> sum((i, j) -> 1 / (1.0 + (i - j) * (i - j)));
            case "1QCO" -> sum((i, j) -> 1 / (1 + Math.pow((i - j) / (double) n, 2)));
            case "E8JP" -> sum((i, j) -> i == j ? 0 : 1 / Math.pow(i - j, 2));
            case "NI2N" -> correlation();
            case "QWB0" -> sum((i, j) -> i * j);
            case "R8DG" -> (jointEntropy() - crossEntropy(true)) / Math.max(entropy(row), entropy(column));
            case "JN9H" -> Math.sqrt(1 - Math.exp(-2 * (crossEntropy(false) - jointEntropy())));
            default -> throw new IllegalArgumentException(ibsi);
        };
    }

    private interface OfCell {
        double at(int i, int j);
    }

    private double sum(OfCell f) {
        double sum = 0;
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= n; j++) {
                sum += p[i][j] == 0 ? 0 : f.at(i, j) * p[i][j];
            }
        }
        return sum;
    }

    private double maximum() {
        double most = 0;
        for (double[] cells : p) {
            for (double cell : cells) {
                most = Math.max(most, cell);
            }
        }
        return most;
    }

    private double cluster(int power) {
        double centre = sum((i, j) -> i) + sum((i, j) -> j);
        return sum((i, j) -> Math.pow(i + j - centre, power));
    }

    private double correlation() {
        double mi = sum((i, j) -> i);
        double mj = sum((i, j) -> j);
        double si = Math.sqrt(sum((i, j) -> (i - mi) * (i - mi)));
        double sj = Math.sqrt(sum((i, j) -> (j - mj) * (j - mj)));
        return (sum((i, j) -> i * j) - mi * mj) / (si * sj);
    }

    private double jointEntropy() {
        return sum((i, j) -> -Math.log(p[i][j]) / Math.log(2));
    }

    /** HXY1 (weighted by the joint probabilities) or HXY2 (by the product of the marginal ones). */
    private double crossEntropy(boolean joint) {
        double sum = 0;
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= n; j++) {
                double product = row[i] * column[j];
                sum -= product == 0 ? 0 : (joint ? p[i][j] : product) * Math.log(product) / Math.log(2);
            }
        }
        return sum;
    }

    private double[] diagonal(IntBinaryOperator k) {
        double[] sums = new double[2 * n + 1];
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= n; j++) {
                sums[k.applyAsInt(i, j)] += p[i][j];
            }
        }
        return sums;
    }

    private static double entropy(double[] probabilities) {
        double sum = 0;
        for (double x : probabilities) {
            sum -= x == 0 ? 0 : x * Math.log(x) / Math.log(2);
        }
        return sum;
    }
}
