package pl.miasta.empirie.archive;

import java.util.Optional;
import pl.miasta.empirie.document.DocumentKind;
import pl.miasta.empirie.document.DocumentSubject;
import pl.miasta.empirie.document.NamedDocument;

/** In which folder of an archive a document lies: by what it is about. New kinds find their place by themselves. */
final class Shelf {
    private static final String NETWORK = "network/";
    private static final String PLAN = "plan/";
    private static final String MEETINGS = "meetings/";
    private static final String PRODUCTS = "products/";

    private Shelf() {}

    static String of(NamedDocument named) {
        Optional<DocumentSubject> subject = named.subject();
        if (subject.isPresent() && subject.get() instanceof DocumentSubject.OfMeeting of) {
            // an id alone may be a name that Windows keeps for itself, such as con
            return MEETINGS + "meeting-" + of.meeting() + "/";
        }
        if (subject.isPresent() && subject.get() instanceof DocumentSubject.OfProduct of) {
            return PRODUCTS + "product-" + of.product() + "/";
        }
        return ofNetwork(named.kind());
    }

    private static String ofNetwork(DocumentKind kind) {
        return switch (kind) {
            case ARCHIVE_INDEX -> "";
            case CONTRACT, WORK_PLAN -> PLAN;
            case PRODUCT_REGISTER -> PRODUCTS;
            default -> NETWORK;
        };
    }
}
