# SPDX-FileCopyrightText: 2026 The Hilum authors
# SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
"""Records what PyRadiomics itself computes, for the test PyRadiomicsLiveTest.

Needs pyradiomics-bhklab 3.1.4 in an environment of its own, and the images brain1 and breast1 of PyRadiomics' tests:

    python pyradiomics-live.py FOLDER_OF_IMAGES > pyradiomics-live.csv

One row for each image, run and image type; one column for each feature, empty where the run has none (shape is measured once).
"""
import csv
import logging
import sys

import radiomics
from radiomics import featureextractor

ORIGINAL = {"Original": {}}
# name of the run -> (settings, image types)
RUNS = {
    "resampled-2": ({"resampledPixelSpacing": [2, 2, 2]}, ORIGINAL),
    "resampled-1.5-linear": ({"resampledPixelSpacing": [1.5, 1.5, 0], "interpolator": "sitkLinear"}, ORIGINAL),
    "resampled-3-nearest": ({"resampledPixelSpacing": [3, 3, 3], "interpolator": "sitkNearestNeighbor", "padDistance": 2}, ORIGINAL),
    "filters": ({}, {"LoG": {"sigma": [1.0, 3.0, 5.0]}, "Wavelet": {}}),
    "resampled-filters": ({"resampledPixelSpacing": [2, 2, 2]}, {"LoG": {"sigma": [2.0]}, "Wavelet": {}}),
    "wavelet-levels": ({"binCount": 32}, {"Wavelet": {"wavelet": "db2", "level": 2}}),
    "resegmented": ({"resegmentRange": [-1.5, 1.5], "resegmentMode": "sigma"}, ORIGINAL),
    "normalised": ({"normalize": True, "normalizeScale": 100, "removeOutliers": 2, "binWidth": 7, "resampledPixelSpacing": [2, 2, 2],
                    "voxelArrayShift": 300}, ORIGINAL),
    "distances": ({"distances": [1, 3], "gldm_a": 1, "binWidth": 40}, ORIGINAL),
    "not-symmetric": ({"symmetricalGLCM": False}, ORIGINAL),
    "infinity": ({"weightingNorm": "infinity", "resampledPixelSpacing": [1, 1, 1]}, ORIGINAL),
    "euclidean": ({"weightingNorm": "euclidean", "resampledPixelSpacing": [1, 1, 1]}, ORIGINAL),
    "manhattan": ({"weightingNorm": "manhattan", "resampledPixelSpacing": [1, 1, 1]}, ORIGINAL),
    "columns": ({"force2D": True, "force2Ddimension": 1}, ORIGINAL),
    "rows": ({"force2D": True, "force2Ddimension": 2, "weightingNorm": "no_weighting"}, ORIGINAL),
    "flat-bins": ({"binCount": 8, "resegmentRange": [800, 800.5]}, ORIGINAL),
    "distant-range": ({"resegmentRange": [700, 1100]}, ORIGINAL),
    "intensities": ({}, {"Square": {}, "SquareRoot": {}, "Logarithm": {}, "Exponential": {}, "Gradient": {}}),
}


def main(folder):
    radiomics.setVerbosity(logging.CRITICAL)
    rows = []
    names = []
    for patient in ("brain1", "breast1"):
        for run, (settings, types) in RUNS.items():
            told = " ".join(f"{k}={v}" for part in (settings, *types.values()) for k, v in part.items())
            extractor = featureextractor.RadiomicsFeatureExtractor(additionalInfo=False, **settings)
            extractor.disableAllImageTypes()
            extractor.enableImageTypes(**types)
            extractor.enableAllFeatures()
            extractor.enabledFeatures.pop("shape2D", None)
            try:
                values = extractor.execute(f"{folder}/{patient}_image.nrrd", f"{folder}/{patient}_label.nrrd")
            except Exception as e:
                print(f"{patient} {run}: left out, as PyRadiomics says: {e}", file=sys.stderr)
                continue
            images = {}
            for key, value in values.items():
                image, family, feature = key.split("_")
                images.setdefault(image, {})[f"{family}_{feature}"] = float(value)
            for image, features in images.items():
                names += [n for n in features if n not in names]
                rows.append(({"patient": patient, "run": run, "settings": told, "image": image}, features))
    out = csv.DictWriter(sys.stdout, ["patient", "run", "settings", "image"] + sorted(names), restval="", lineterminator="\n")
    print(f"# made by releng/oracles/pyradiomics-live.py with PyRadiomics {radiomics.__version__} (pyradiomics-bhklab 3.1.4); see there for the settings of each run")
    out.writeheader()
    for key, features in rows:
        out.writerow(key | {n: f"{v:.9g}" for n, v in features.items()})


if __name__ == "__main__":
    main(sys.argv[1])
