package org.driftscope.storage.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * What two detectors take a text for. Each knows encodings the other lacks and each errs on some,
 * so that neither decides alone.
 */
final class DetectorVotes {
    private static final double MOST_OF_ONE = 0.2;

    /** What Mozilla's detector says of any Latin text. */
    private static final String MOZILLAS_LATIN = "windows-1252";

    /** Encodings that detectors don't tell apart, or tell by single bytes: the vote is for both. */
    private static final Map<String, String> ALIKE =
            Map.ofEntries(
                    Map.entry("ISO-8859-1", "windows-1252"),
                    Map.entry("ISO-8859-2", "windows-1250"),
                    Map.entry("ISO-8859-7", "windows-1253"),
                    Map.entry("ISO-8859-8", "windows-1255"),
                    Map.entry("ISO-8859-8-I", "windows-1255"),
                    Map.entry("ISO-8859-9", "windows-1254"),
                    Map.entry("TIS620", "x-windows-874"),
                    Map.entry("TIS-620", "x-windows-874"),
                    Map.entry("EUC-KR", "x-windows-949"),
                    Map.entry("GB2312", "GB18030"),
                    Map.entry("Big5", "Big5-HKSCS"),
                    Map.entry("BIG5", "Big5-HKSCS"),
                    Map.entry("Shift_JIS", "windows-31j"),
                    Map.entry("SHIFT_JIS", "windows-31j"));

    private final Map<String, Double> votes = new HashMap<>();

    /** Asks both. */
    DetectorVotes(byte[] sample) {
        CharsetDetector icu = new CharsetDetector();
        icu.setText(sample);
        for (CharsetMatch match : icu.detectAll()) {
            add(match.getName(), match.getConfidence() / 100.0);
        }
        UniversalDetector mozilla = new UniversalDetector();
        mozilla.handleData(sample);
        mozilla.dataEnd();
        String found = mozilla.getDetectedCharset();
        if (found != null && !found.equalsIgnoreCase(MOZILLAS_LATIN)) {
            add(found, 1);
        }
    }

    private void add(String name, double confidence) {
        votes.merge(key(name), confidence * MOST_OF_ONE, Double::sum);
    }

    /** What the detectors say for an encoding, 0 to 0.4. */
    double of(String encoding) {
        return votes.getOrDefault(key(encoding), 0.0);
    }

    private static String key(String name) {
        return ALIKE.getOrDefault(name, name).toLowerCase(Locale.ROOT);
    }
}
