package org.driftscope.math;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bytedeco.openblas.global.openblas;
import org.driftscope.problem.Problem;
import org.driftscope.problem.ProblemException;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts ND4J, its BLAS and oneDNN, once, and has each product made on one thread: the products are
 * small, and handing them to a pool of threads costs more than computing them. The products are
 * tried out before anything relies on them, since an older library can compute wrongly on a newer
 * processor.
 */
public final class NumericBackend {
    private static final Logger LOG = LoggerFactory.getLogger(NumericBackend.class);

    private NumericBackend() {}

    /**
     * Returns once the libraries are loaded, which takes seconds the first time; may be called from
     * any thread and any number of times. Not to be interrupted while it unpacks.
     *
     * @throws ProblemException where the libraries can't be unpacked or loaded on this machine
     */
    public static void start() {
        LibraryFolder folder = Folder.FOLDER.orThrow();
        try {
            Start.ensure();
        } catch (LinkageError e) {
            throw new ProblemException(folder.notLoaded(e), e);
        }
    }

    /** Whether a start has to unpack the libraries first. From any thread. */
    public static boolean mustUnpack() {
        return Folder.FOLDER.missingBytes() > 0;
    }

    /** What a start that is under way is doing, in words. From any thread. */
    public static String progress() {
        return Folder.FOLDER.progress();
    }

    /** What a person should know of how the start went, though everything works. After it. */
    public static List<Problem> notices() {
        start();
        return Stream.of(Folder.FOLDER.notice(), Start.CHOICE.notice())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Who computes the products and how the self-test went, in English; starts the libraries. */
    public static String description() {
        start();
        return NumericDiagnostics.words(Start.CHOICE, System.getenv("OPENBLAS_CORETYPE"));
    }

    /** Where the model's products are computed; starts the libraries. */
    static Products products() {
        start();
        return Start.CHOICE.products();
    }

    /** Decided once, before the libraries are looked for. */
    private static final class Folder {
        static final LibraryFolder FOLDER = LibraryFolder.choose();
    }

    /** Its initializer runs once, before anything else in it is used, whoever comes first. */
    private static final class Start {
        static final ProductChoice CHOICE;

        static {
            // Any Nd4j call must come before NativeOpsHolder, or that one throws.
            INDArray factor = Nd4j.ones(DataType.FLOAT, 2, 2);
            NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
            // ND4J sets BLAS to all cores in its first product, so one must come before.
            factor.mmul(factor).close();
            factor.close();
            openblas.blas_set_num_threads(1);
            CHOICE = ProductChoice.of(fastestFirst());
        }

        private static List<Products> fastestFirst() {
            Products blas = new BlasProducts();
            try {
                return List.of(new OneDnnProducts(blas), blas);
            } catch (LinkageError e) { // there is none for this system
                LOG.debug("The products are made by OpenBLAS", e);
                return List.of(blas);
            }
        }

        static void ensure() {}
    }
}
