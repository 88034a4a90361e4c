package org.driftscope.storage;

import org.driftscope.wording.Wording;

/** What a file is that is no text. */
enum BinaryKind {
    SEVEN_ZIP,
    GIF,
    JPEG,
    PNG,
    TIFF,
    WEBP,
    PDF,
    RTF,
    OLD_OFFICE,
    OFFICE,
    WORD,
    POWERPOINT,
    OPEN_DOCUMENT,
    EPUB,
    ZIP,
    GZIP,
    BZIP2,
    RAR,
    XZ,
    PROGRAM,
    JAVA_CLASS,
    SQLITE,
    SOUND,
    UNKNOWN;

    private static final Wording WORDS = Wording.of("storage");

    /** Such as "a PDF document". */
    String words() {
        return WORDS.get(
                switch (this) {
                    case SEVEN_ZIP -> "binary-7z";
                    case GIF -> "binary-gif";
                    case JPEG -> "binary-jpeg";
                    case PNG -> "binary-png";
                    case TIFF -> "binary-tiff";
                    case WEBP -> "binary-webp";
                    case PDF -> "binary-pdf";
                    case RTF -> "binary-rtf";
                    case OLD_OFFICE -> "binary-old-office";
                    case OFFICE -> "binary-office";
                    case WORD -> "binary-word";
                    case POWERPOINT -> "binary-powerpoint";
                    case OPEN_DOCUMENT -> "binary-open-document";
                    case EPUB -> "binary-epub";
                    case ZIP -> "binary-zip";
                    case GZIP -> "binary-gzip";
                    case BZIP2 -> "binary-bzip2";
                    case RAR -> "binary-rar";
                    case XZ -> "binary-xz";
                    case PROGRAM -> "binary-program";
                    case JAVA_CLASS -> "binary-java-class";
                    case SQLITE -> "binary-sqlite";
                    case SOUND -> "binary-sound";
                    case UNKNOWN -> "binary-unknown";
                });
    }
}
