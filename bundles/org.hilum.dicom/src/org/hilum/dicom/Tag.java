// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import java.util.Locale;
import java.util.Optional;

import org.hilum.dicom.internal.dictionary.Dictionary;

/** Tags that Hilum uses, named by the standard's keywords as they are written there, so that either can be searched for the other. */
public final class Tag {
    // File meta information (PS3.10)
    public static final int FileMetaInformationGroupLength = 0x00020000;
    public static final int FileMetaInformationVersion = 0x00020001;
    public static final int MediaStorageSOPClassUID = 0x00020002;
    public static final int MediaStorageSOPInstanceUID = 0x00020003;
    public static final int TransferSyntaxUID = 0x00020010;
    public static final int ImplementationClassUID = 0x00020012;
    public static final int ImplementationVersionName = 0x00020013;

    // What it is and where it comes from
    public static final int SpecificCharacterSet = 0x00080005;
    public static final int ImageType = 0x00080008;
    public static final int InstanceCreationDate = 0x00080012;
    public static final int InstanceCreationTime = 0x00080013;
    public static final int SOPClassUID = 0x00080016;
    public static final int SOPInstanceUID = 0x00080018;
    public static final int StudyDate = 0x00080020;
    public static final int SeriesDate = 0x00080021;
    public static final int AcquisitionDate = 0x00080022;
    public static final int ContentDate = 0x00080023;
    public static final int AcquisitionDateTime = 0x0008002A;
    public static final int StudyTime = 0x00080030;
    public static final int SeriesTime = 0x00080031;
    public static final int AcquisitionTime = 0x00080032;
    public static final int ContentTime = 0x00080033;
    public static final int AccessionNumber = 0x00080050;
    public static final int Modality = 0x00080060;
    public static final int ConversionType = 0x00080064;
    public static final int Manufacturer = 0x00080070;
    public static final int InstitutionName = 0x00080080;
    public static final int ReferringPhysicianName = 0x00080090;
    public static final int TimezoneOffsetFromUTC = 0x00080201;
    public static final int StationName = 0x00081010;
    public static final int StudyDescription = 0x00081030;
    public static final int SeriesDescription = 0x0008103E;
    public static final int ManufacturerModelName = 0x00081090;
    public static final int FrameType = 0x00089007;
    public static final int PixelPresentation = 0x00089205;
    public static final int VolumetricProperties = 0x00089206;
    public static final int VolumeBasedCalculationTechnique = 0x00089207;
    public static final int ComplexImageComponent = 0x00089208;
    public static final int AcquisitionContrast = 0x00089209;

    // Codes
    public static final int CodeValue = 0x00080100;
    public static final int CodingSchemeDesignator = 0x00080102;
    public static final int CodingSchemeVersion = 0x00080103;
    public static final int CodeMeaning = 0x00080104;
    public static final int LongCodeValue = 0x00080119;
    public static final int URNCodeValue = 0x00080120;

    // References
    public static final int ReferencedStudySequence = 0x00081110;
    public static final int ReferencedSeriesSequence = 0x00081115;
    public static final int ReferencedImageSequence = 0x00081140;
    public static final int ReferencedInstanceSequence = 0x0008114A;
    public static final int ReferencedSOPClassUID = 0x00081150;
    public static final int ReferencedSOPInstanceUID = 0x00081155;
    public static final int ReferencedFrameNumber = 0x00081160;
    public static final int ReferencedSOPSequence = 0x00081199;
    public static final int StudiesContainingOtherReferencedInstancesSequence = 0x00081200;
    public static final int DerivationDescription = 0x00082111;
    public static final int SourceImageSequence = 0x00082112;
    public static final int AnatomicRegionSequence = 0x00082218;
    public static final int DerivationImageSequence = 0x00089124;
    public static final int DerivationCodeSequence = 0x00089215;
    public static final int PurposeOfReferenceCodeSequence = 0x0040A170;

    // Patient
    public static final int PatientName = 0x00100010;
    public static final int PatientID = 0x00100020;
    public static final int IssuerOfPatientID = 0x00100021;
    public static final int PatientBirthDate = 0x00100030;
    public static final int PatientSex = 0x00100040;
    public static final int OtherPatientIDs = 0x00101000;
    public static final int PatientAge = 0x00101010;
    public static final int PatientSize = 0x00101020;
    public static final int PatientWeight = 0x00101030;
    public static final int PatientComments = 0x00104000;
    public static final int ClinicalTrialTimePointID = 0x00120050;
    public static final int ClinicalTrialTimePointDescription = 0x00120051;
    public static final int PatientIdentityRemoved = 0x00120062;
    public static final int DeidentificationMethod = 0x00120063;
    public static final int DeidentificationMethodCodeSequence = 0x00120064;

    // Acquisition
    public static final int ContrastBolusAgent = 0x00180010;
    public static final int ContrastBolusAgentSequence = 0x00180012;
    public static final int BodyPartExamined = 0x00180015;
    public static final int ScanningSequence = 0x00180020;
    public static final int SequenceVariant = 0x00180021;
    public static final int ScanOptions = 0x00180022;
    public static final int MRAcquisitionType = 0x00180023;
    public static final int SequenceName = 0x00180024;
    public static final int SliceThickness = 0x00180050;
    public static final int KVP = 0x00180060;
    public static final int RepetitionTime = 0x00180080;
    public static final int EchoTime = 0x00180081;
    public static final int InversionTime = 0x00180082;
    public static final int EchoNumbers = 0x00180086;
    public static final int MagneticFieldStrength = 0x00180087;
    public static final int SpacingBetweenSlices = 0x00180088;
    public static final int EchoTrainLength = 0x00180091;
    public static final int DeviceSerialNumber = 0x00181000;
    public static final int SoftwareVersions = 0x00181020;
    public static final int ProtocolName = 0x00181030;
    public static final int ContrastBolusRoute = 0x00181040;
    public static final int ContrastBolusVolume = 0x00181041;
    public static final int ContrastBolusStartTime = 0x00181042;
    public static final int ContrastFlowRate = 0x00181046;
    public static final int TriggerTime = 0x00181060;
    public static final int GantryDetectorTilt = 0x00181120;
    public static final int ExposureTime = 0x00181150;
    public static final int XRayTubeCurrent = 0x00181151;
    public static final int Exposure = 0x00181152;
    public static final int FilterType = 0x00181160;
    public static final int ConvolutionKernel = 0x00181210;
    public static final int ActualFrameDuration = 0x00181242;
    public static final int FlipAngle = 0x00181314;
    public static final int PatientPosition = 0x00185100;
    public static final int AcquisitionDuration = 0x00189073;
    public static final int FrameAcquisitionDateTime = 0x00189074;
    public static final int DiffusionDirectionality = 0x00189075;
    public static final int EffectiveEchoTime = 0x00189082;
    public static final int DiffusionBValue = 0x00189087;
    public static final int MRTimingAndRelatedParametersSequence = 0x00189112;
    public static final int MREchoSequence = 0x00189114;
    public static final int MRDiffusionSequence = 0x00189117;
    public static final int FrameReferenceDateTime = 0x00189151;
    public static final int FrameAcquisitionDuration = 0x00189220;
    public static final int MRImageFrameTypeSequence = 0x00189226;
    public static final int CTReconstructionSequence = 0x00189314;
    public static final int CTExposureSequence = 0x00189321;
    public static final int CTImageFrameTypeSequence = 0x00189329;
    public static final int ContrastBolusUsageSequence = 0x00189341;
    public static final int ContrastBolusAgentPhase = 0x00189344;
    public static final int PETFrameAcquisitionSequence = 0x00189732;
    public static final int PETFrameCorrectionFactorsSequence = 0x00189736;
    public static final int PETReconstructionSequence = 0x00189749;
    public static final int PETFrameTypeSequence = 0x00189751;

    // Dose of a radiopharmaceutical
    public static final int Radiopharmaceutical = 0x00180031;
    public static final int RadiopharmaceuticalVolume = 0x00181071;
    public static final int RadiopharmaceuticalStartTime = 0x00181072;
    public static final int RadiopharmaceuticalStopTime = 0x00181073;
    public static final int RadionuclideTotalDose = 0x00181074;
    public static final int RadionuclideHalfLife = 0x00181075;
    public static final int RadionuclidePositronFraction = 0x00181076;
    public static final int RadiopharmaceuticalSpecificActivity = 0x00181077;
    public static final int RadiopharmaceuticalStartDateTime = 0x00181078;
    public static final int RadiopharmaceuticalStopDateTime = 0x00181079;
    public static final int DecayCorrectionDateTime = 0x00189701;
    public static final int RadiopharmaceuticalUsageSequence = 0x00189737;
    public static final int DecayCorrected = 0x00189758;
    public static final int AttenuationCorrected = 0x00189759;
    public static final int ScatterCorrected = 0x00189760;
    public static final int RadiopharmaceuticalInformationSequence = 0x00540016;
    public static final int RadionuclideCodeSequence = 0x00540300;
    public static final int RadiopharmaceuticalCodeSequence = 0x00540304;

    // PET
    public static final int CorrectedImage = 0x00280051;
    public static final int NumberOfSlices = 0x00540081;
    public static final int NumberOfTimeSlices = 0x00540101;
    public static final int SeriesType = 0x00541000;
    public static final int Units = 0x00541001;
    public static final int CountsSource = 0x00541002;
    public static final int SUVType = 0x00541006;
    public static final int RandomsCorrectionMethod = 0x00541100;
    public static final int AttenuationCorrectionMethod = 0x00541101;
    public static final int DecayCorrection = 0x00541102;
    public static final int ReconstructionMethod = 0x00541103;
    public static final int ScatterCorrectionMethod = 0x00541105;
    public static final int FrameReferenceTime = 0x00541300;
    public static final int DecayFactor = 0x00541321;
    public static final int DoseCalibrationFactor = 0x00541322;
    public static final int ImageIndex = 0x00541330;

    // Series, place and time
    public static final int StudyInstanceUID = 0x0020000D;
    public static final int SeriesInstanceUID = 0x0020000E;
    public static final int StudyID = 0x00200010;
    public static final int SeriesNumber = 0x00200011;
    public static final int AcquisitionNumber = 0x00200012;
    public static final int InstanceNumber = 0x00200013;
    public static final int PatientOrientation = 0x00200020;
    public static final int ImagePositionPatient = 0x00200032;
    public static final int ImageOrientationPatient = 0x00200037;
    public static final int FrameOfReferenceUID = 0x00200052;
    public static final int ImageLaterality = 0x00200062;
    public static final int TemporalPositionIdentifier = 0x00200100;
    public static final int NumberOfTemporalPositions = 0x00200105;
    public static final int TemporalResolution = 0x00200110;
    public static final int ImagesInAcquisition = 0x00201002;
    public static final int PositionReferenceIndicator = 0x00201040;
    public static final int SliceLocation = 0x00201041;
    public static final int ImageComments = 0x00204000;

    // Frames of enhanced images
    public static final int CardiacSynchronizationSequence = 0x00189118;
    public static final int SOPInstanceUIDOfConcatenationSource = 0x00200242;
    public static final int StackID = 0x00209056;
    public static final int InStackPositionNumber = 0x00209057;
    public static final int FrameAnatomySequence = 0x00209071;
    public static final int FrameLaterality = 0x00209072;
    public static final int FrameContentSequence = 0x00209111;
    public static final int PlanePositionSequence = 0x00209113;
    public static final int PlaneOrientationSequence = 0x00209116;
    public static final int TemporalPositionIndex = 0x00209128;
    public static final int NominalCardiacTriggerDelayTime = 0x00209153;
    public static final int FrameAcquisitionNumber = 0x00209156;
    public static final int DimensionIndexValues = 0x00209157;
    public static final int ConcatenationUID = 0x00209161;
    public static final int InConcatenationNumber = 0x00209162;
    public static final int InConcatenationTotalNumber = 0x00209163;
    public static final int DimensionOrganizationUID = 0x00209164;
    public static final int DimensionIndexPointer = 0x00209165;
    public static final int FunctionalGroupPointer = 0x00209167;
    public static final int DimensionOrganizationSequence = 0x00209221;
    public static final int DimensionIndexSequence = 0x00209222;
    public static final int ConcatenationFrameOffsetNumber = 0x00209228;
    public static final int NominalPercentageOfCardiacPhase = 0x00209241;
    public static final int RespiratorySynchronizationSequence = 0x00209253;
    public static final int TemporalPositionSequence = 0x00209310;
    public static final int DimensionOrganizationType = 0x00209311;
    public static final int DimensionDescriptionLabel = 0x00209421;
    public static final int PixelMeasuresSequence = 0x00289110;
    public static final int FrameVOILUTSequence = 0x00289132;
    public static final int PixelValueTransformationSequence = 0x00289145;
    public static final int SharedFunctionalGroupsSequence = 0x52009229;
    public static final int PerFrameFunctionalGroupsSequence = 0x52009230;

    // Pixels
    public static final int ImagerPixelSpacing = 0x00181164;
    public static final int SamplesPerPixel = 0x00280002;
    public static final int PhotometricInterpretation = 0x00280004;
    public static final int PlanarConfiguration = 0x00280006;
    public static final int NumberOfFrames = 0x00280008;
    public static final int FrameIncrementPointer = 0x00280009;
    public static final int Rows = 0x00280010;
    public static final int Columns = 0x00280011;
    public static final int PixelSpacing = 0x00280030;
    public static final int PixelAspectRatio = 0x00280034;
    public static final int BitsAllocated = 0x00280100;
    public static final int BitsStored = 0x00280101;
    public static final int HighBit = 0x00280102;
    public static final int PixelRepresentation = 0x00280103;
    public static final int SmallestImagePixelValue = 0x00280106;
    public static final int LargestImagePixelValue = 0x00280107;
    public static final int PixelPaddingValue = 0x00280120;
    public static final int PixelPaddingRangeLimit = 0x00280121;
    public static final int BurnedInAnnotation = 0x00280301;
    public static final int WindowCenter = 0x00281050;
    public static final int WindowWidth = 0x00281051;
    public static final int RescaleIntercept = 0x00281052;
    public static final int RescaleSlope = 0x00281053;
    public static final int RescaleType = 0x00281054;
    public static final int WindowCenterWidthExplanation = 0x00281055;
    public static final int VOILUTFunction = 0x00281056;
    public static final int LossyImageCompression = 0x00282110;
    public static final int LossyImageCompressionRatio = 0x00282112;
    public static final int LossyImageCompressionMethod = 0x00282114;
    public static final int ModalityLUTSequence = 0x00283000;
    public static final int LUTDescriptor = 0x00283002;
    public static final int LUTExplanation = 0x00283003;
    public static final int LUTData = 0x00283006;
    public static final int VOILUTSequence = 0x00283010;
    public static final int PresentationLUTShape = 0x20500020;

    // Real-world values
    public static final int ReferencedImageRealWorldValueMappingSequence = 0x00409094;
    public static final int MeasurementUnitsCodeSequence = 0x004008EA;
    public static final int RealWorldValueMappingSequence = 0x00409096;
    public static final int LUTLabel = 0x00409210;
    public static final int RealWorldValueLastValueMapped = 0x00409211;
    public static final int RealWorldValueLUTData = 0x00409212;
    public static final int DoubleFloatRealWorldValueLastValueMapped = 0x00409213;
    public static final int DoubleFloatRealWorldValueFirstValueMapped = 0x00409214;
    public static final int RealWorldValueFirstValueMapped = 0x00409216;
    public static final int QuantityDefinitionSequence = 0x00409220;
    public static final int RealWorldValueIntercept = 0x00409224;
    public static final int RealWorldValueSlope = 0x00409225;

    // Segmentation
    public static final int SegmentationType = 0x00620001;
    public static final int SegmentSequence = 0x00620002;
    public static final int SegmentedPropertyCategoryCodeSequence = 0x00620003;
    public static final int SegmentNumber = 0x00620004;
    public static final int SegmentLabel = 0x00620005;
    public static final int SegmentDescription = 0x00620006;
    public static final int SegmentAlgorithmType = 0x00620008;
    public static final int SegmentAlgorithmName = 0x00620009;
    public static final int SegmentIdentificationSequence = 0x0062000A;
    public static final int ReferencedSegmentNumber = 0x0062000B;
    public static final int RecommendedDisplayGrayscaleValue = 0x0062000C;
    public static final int RecommendedDisplayCIELabValue = 0x0062000D;
    public static final int MaximumFractionalValue = 0x0062000E;
    public static final int SegmentedPropertyTypeCodeSequence = 0x0062000F;
    public static final int SegmentationFractionalType = 0x00620010;
    public static final int SegmentsOverlap = 0x00620013;
    public static final int TrackingID = 0x00620020;
    public static final int TrackingUID = 0x00620021;
    public static final int ContentLabel = 0x00700080;
    public static final int ContentDescription = 0x00700081;
    public static final int ContentCreatorName = 0x00700084;

    // Structure sets
    public static final int DoseGridScaling = 0x3004000E;
    public static final int StructureSetLabel = 0x30060002;
    public static final int StructureSetName = 0x30060004;
    public static final int StructureSetDate = 0x30060008;
    public static final int StructureSetTime = 0x30060009;
    public static final int ReferencedFrameOfReferenceSequence = 0x30060010;
    public static final int RTReferencedStudySequence = 0x30060012;
    public static final int RTReferencedSeriesSequence = 0x30060014;
    public static final int ContourImageSequence = 0x30060016;
    public static final int StructureSetROISequence = 0x30060020;
    public static final int ROINumber = 0x30060022;
    public static final int ReferencedFrameOfReferenceUID = 0x30060024;
    public static final int ROIName = 0x30060026;
    public static final int ROIDescription = 0x30060028;
    public static final int ROIDisplayColor = 0x3006002A;
    public static final int ROIVolume = 0x3006002C;
    public static final int ROIGenerationAlgorithm = 0x30060036;
    public static final int ROIContourSequence = 0x30060039;
    public static final int ContourSequence = 0x30060040;
    public static final int ContourGeometricType = 0x30060042;
    public static final int ContourSlabThickness = 0x30060044;
    public static final int ContourOffsetVector = 0x30060045;
    public static final int NumberOfContourPoints = 0x30060046;
    public static final int ContourNumber = 0x30060048;
    public static final int ContourData = 0x30060050;
    public static final int RTROIObservationsSequence = 0x30060080;
    public static final int ObservationNumber = 0x30060082;
    public static final int ReferencedROINumber = 0x30060084;
    public static final int ROIObservationLabel = 0x30060085;
    public static final int RTROIInterpretedType = 0x300600A4;
    public static final int ROIInterpreter = 0x300600A6;
    public static final int ApprovalStatus = 0x300E0002;

    // Pixel data and what stands around them
    public static final int ExtendedOffsetTable = 0x7FE00001;
    public static final int ExtendedOffsetTableLengths = 0x7FE00002;
    public static final int FloatPixelData = 0x7FE00008;
    public static final int DoubleFloatPixelData = 0x7FE00009;
    public static final int PixelData = 0x7FE00010;
    public static final int DigitalSignaturesSequence = 0xFFFAFFFA;
    public static final int DataSetTrailingPadding = 0xFFFCFFFC;

    private Tag() {
    }

    /** Group and element, {@code (0028,0010)}. */
    public static String numbers(int tag) {
        return String.format(Locale.ROOT, "(%04X,%04X)", tag >>> 16, tag & 0xffff);
    }

    /** As messages name an element: {@code (0028,0010) Rows}; without a name where it has none here. */
    public static String describe(int tag) {
        return Dictionary.of(tag).map(entry -> numbers(tag) + " " + entry.keyword()).orElseGet(() -> numbers(tag));
    }

    /** The VR of an element that the dictionary knows; of several that are allowed, the usual one. */
    public static Vr vr(int tag) {
        return Dictionary.of(tag).orElseThrow(() -> new IllegalArgumentException("no value representation is known for " + numbers(tag))).vr();
    }

    /** The VR of a private element, where Hilum knows it, in a block that {@code creator} has reserved. */
    public static Optional<Vr> privateVr(String creator, int tag) {
        return Dictionary.ofPrivate(creator, tag);
    }
}
