# SPDX-FileCopyrightText: 2026 The Hilum authors
# SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
"""Records coefficients of PyWavelets' decimated transform, level by level, for the test DecimatedWaveletTest.

Needs PyWavelets 1.8.0 and numpy from 1.25:

    python pywavelets-decimated.py > pywavelets-decimated.csv

Images are made up of multiples of 1/512, which the test makes too. One row for some coefficients of each sub-band, its letters along x, y and z.

A wavelet has L values. PyWavelets' mode periodization and Hilum begin a level with sum h(m) f(2k + L/2 - m), k = 0; its other modes begin with
sum h(m) f(2k + 1 - m), which is another phase where L/2 is even. For boundaries that are no such mode the image is therefore padded far beyond its edges, by
as many voxels as bring Hilum's first coefficient of the last level to place L of PyWavelets', where nothing of the padding's own edge arrives.
"""
import itertools
import sys

import numpy
import pywt

EVEN = (16, 24, 32)
ODD = (13, 12, 11)
PADDING = {"zero": "constant", "nearest": "edge", "periodic": "wrap", "mirror": "symmetric"}


def image(size):
    """Voxel (x, y, z) stands at x + nx (y + ny z)."""
    v = numpy.arange(numpy.prod(size), dtype=numpy.int64)
    values = (v * v * 7919 + v * 104729 + 13) % 1009 - 504
    return values.reshape(size[::-1]).T / 512.0


def bands(coefficients):
    """Those of the last level: approximation first."""
    yield "LLL", coefficients[0]
    for letters in itertools.product("LH", repeat=3):
        name = "".join(letters)
        if name != "LLL":
            yield name, coefficients[1][name.replace("L", "a").replace("H", "d")]


def periodization(wavelet, level):
    return bands(pywt.wavedecn(image(EVEN), wavelet, mode="periodization", level=level))


def padded(wavelet, level, boundary):
    length = pywt.Wavelet(wavelet).dec_len
    before = length
    for _ in range(level):
        before = 2 * before + 1 - length // 2
    after = length * 2 ** (level + 1)
    wide = numpy.pad(image(ODD), [(before, after)] * 3, mode=PADDING[boundary])
    for name, band in bands(pywt.wavedecn(wide, wavelet, mode="zero", level=level)):
        kept = [-(-n // 2**level) for n in ODD]
        yield name, band[length : length + kept[0], length : length + kept[1], length : length + kept[2]]


def write(wavelet, level, boundary, size, made):
    for name, band in made:
        flat = numpy.ravel(band, order="F")
        for place in sorted({0, len(flat) // 3, len(flat) // 2 + 1, len(flat) - 1}):
            x, y, z = numpy.unravel_index(place, band.shape, order="F")
            print(f"{wavelet},{level},{boundary},{'x'.join(map(str, size))},{name},{x},{y},{z},{flat[place]:.9g}")


def main():
    print(f"# made by releng/oracles/pywavelets-decimated.py with PyWavelets {pywt.__version__}")
    print("wavelet,level,boundary,size,band,x,y,z,value")
    whole = [("haar", 1), ("haar", 2), ("haar", 3), ("db2", 2), ("db2", 3), ("db3", 2), ("db4", 2), ("coif1", 2)]
    whole += [(f"db{n}", 1) for n in range(1, 11)] + [(f"coif{n}", 1) for n in range(1, 6)]
    for wavelet, level in whole:
        write(wavelet, level, "periodic", EVEN, periodization(wavelet, level))
    for boundary in PADDING:
        for wavelet, level in [("haar", 2), ("db2", 1), ("db2", 2), ("db3", 2), ("coif1", 1), ("coif1", 2), ("coif2", 1)]:
            write(wavelet, level, boundary, ODD, padded(wavelet, level, boundary))


if __name__ == "__main__":
    sys.exit(main())
