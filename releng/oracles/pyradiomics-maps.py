# SPDX-FileCopyrightText: 2026 The Hilum authors
# SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
"""Records feature maps that PyRadiomics itself makes (its voxel-based extraction), for the test PyRadiomicsMapsTest.

Needs pyradiomics-bhklab 3.1.4 in an environment of its own, and the image brain1 of PyRadiomics' tests:

    python pyradiomics-maps.py FOLDER_OF_IMAGES > pyradiomics-maps.csv

One row for each window and every 41st voxel of the mask; one column for each feature. The kernel is a box of the given radius, cut with the mask.
"""
import csv
import logging
import sys

import numpy
import radiomics
import SimpleITK as sitk
from radiomics import featureextractor

EVERY = 41
FEATURES = {
    "firstorder": ["Mean", "Variance", "Entropy", "90Percentile"],
    "glcm": ["JointEntropy", "Contrast", "Correlation"],
    "glrlm": ["RunEntropy", "ShortRunEmphasis"],
    "glszm": ["ZoneEntropy"],
    "ngtdm": ["Coarseness", "Contrast"],
    "gldm": ["DependenceEntropy"],
}


def main(folder):
    radiomics.setVerbosity(logging.CRITICAL)
    names = [f"{family}_{feature}" for family, features in FEATURES.items() for feature in features]
    print(f"# made by releng/oracles/pyradiomics-maps.py with PyRadiomics {radiomics.__version__} (pyradiomics-bhklab 3.1.4)")
    out = csv.DictWriter(sys.stdout, ["radius", "x", "y", "z"] + names, lineterminator="\n")
    out.writeheader()
    image = sitk.ReadImage(f"{folder}/brain1_image.nrrd")
    mask = sitk.ReadImage(f"{folder}/brain1_label.nrrd")
    places = numpy.argwhere(sitk.GetArrayFromImage(mask) == 1)[::EVERY]  # z, y, x
    for radius in (1, 2):
        extractor = featureextractor.RadiomicsFeatureExtractor(additionalInfo=False, kernelRadius=radius, maskedKernel=True, initValue=float("nan"), voxelBatch=1000)
        extractor.disableAllImageTypes()
        extractor.enableImageTypeByName("Original")
        extractor.disableAllFeatures()
        extractor.enableFeaturesByName(**FEATURES)
        maps = extractor.execute(image, mask, voxelBased=True)
        for z, y, x in places:
            at = image.TransformIndexToPhysicalPoint((int(x), int(y), int(z)))
            row = {"radius": radius, "x": x, "y": y, "z": z}
            for name in names:
                there = maps[f"original_{name}"]
                row[name] = f"{there[there.TransformPhysicalPointToIndex(at)]:.9g}"
            out.writerow(row)


if __name__ == "__main__":
    main(sys.argv[1])
