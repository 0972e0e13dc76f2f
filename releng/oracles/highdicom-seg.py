# SPDX-FileCopyrightText: 2026 The Hilum authors
# SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
"""Reads what Hilum wrote as DICOM SEG by two other programs, and compares each with the same region written as NIfTI.

Needs highdicom 0.28, pydicom 3 and nibabel 5:

    ./hilum mask IMAGE MASK --label X --out seg.dcm
    ./hilum mask IMAGE MASK --label X --out seg.nii.gz
    python highdicom-seg.py seg.dcm seg.nii.gz

Ends with 1 if a voxel differs.
"""
import sys

import highdicom
import nibabel
import numpy
import pydicom


def places(affine, inside):
    """Centres of the voxels inside, in mm and LPS, rounded to 0.01 mm and sorted."""
    indices = numpy.argwhere(inside)
    centres = indices @ affine[:3, :3].T + affine[:3, 3]
    return numpy.unique(numpy.round(centres, 2) + 0.0, axis=0)


def by_pydicom(file):
    data = pydicom.dcmread(file)
    shared = data.SharedFunctionalGroupsSequence[0]
    cosines = numpy.array(shared.PlaneOrientationSequence[0].ImageOrientationPatient, float)
    rows, columns = (float(x) for x in shared.PixelMeasuresSequence[0].PixelSpacing)
    pixels = data.pixel_array.reshape(-1, data.Rows, data.Columns)
    found = []
    for frame, groups in enumerate(data.PerFrameFunctionalGroupsSequence):
        affine = numpy.eye(4)
        affine[:3, 0] = cosines[3:] * rows
        affine[:3, 1] = cosines[:3] * columns
        affine[:3, 3] = numpy.array(groups.PlanePositionSequence[0].ImagePositionPatient, float)
        flat = numpy.zeros(pixels.shape[1:] + (1,), bool)
        flat[:, :, 0] = pixels[frame]
        affine[2, 2] = 1
        found.append(places(affine, flat))
    return numpy.unique(numpy.concatenate(found), axis=0)


def by_highdicom(file):
    volume = highdicom.seg.segread(file).get_volume(combine_segments=True)
    return places(volume.affine, volume.array > 0)


image = nibabel.load(sys.argv[2])
expected = places(numpy.diag([-1.0, -1.0, 1.0, 1.0]) @ image.affine, numpy.asarray(image.dataobj) > 0)
bad = False
for name, found in (("pydicom", by_pydicom(sys.argv[1])), ("highdicom", by_highdicom(sys.argv[1]))):
    same = found.shape == expected.shape and bool(numpy.all(numpy.abs(found - expected) < 0.015))
    bad |= not same
    print(f"{name}: {len(found)} voxels, NIfTI: {len(expected)}, {'the same' if same else 'DIFFERENT'}")
sys.exit(1 if bad else 0)
