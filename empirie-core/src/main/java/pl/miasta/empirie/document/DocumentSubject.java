package pl.miasta.empirie.document;

import pl.miasta.empirie.edition.ApplicationId;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.format.Format;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.plan.ProductId;

/** What a document of an edition is about: {@code DocumentSubject.of(new NetworkId("kadry"))}. */
public sealed interface DocumentSubject {
    /** The edition as a whole. */
    DocumentSubject EDITION = new OfEdition();

    /** What kind of thing it is. */
    DocumentScope scope();

    /** A network. */
    static DocumentSubject of(NetworkId network) {
        return new OfNetwork(network);
    }

    /** A meeting. */
    static DocumentSubject of(MeetingId meeting) {
        return new OfMeeting(meeting);
    }

    /** A network's product. */
    static DocumentSubject of(NetworkId network, ProductId product) {
        return new OfProduct(network, product);
    }

    /** An application. */
    static DocumentSubject of(ApplicationId application) {
        return new OfApplication(application);
    }

    /** A format of work; an edition does not hold them. */
    static DocumentSubject of(Format format) {
        return new OfFormat(format);
    }

    /**
     * A network's waiver by its number in the edition, from 1: the same on whatever day it is asked for.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    static DocumentSubject waiver(NetworkId network, int number) {
        return new OfWaiver(network, number);
    }

    /** The edition as a whole. */
    record OfEdition() implements DocumentSubject {
        @Override
        public DocumentScope scope() {
            return DocumentScope.EDITION;
        }
    }

    /**
     * A network.
     *
     * @param network which one
     */
    record OfNetwork(NetworkId network) implements DocumentSubject {
        @Override
        public DocumentScope scope() {
            return DocumentScope.NETWORK;
        }
    }

    /**
     * A waiver.
     *
     * @param network of which network
     * @param number which one, from 1
     */
    record OfWaiver(NetworkId network, int number) implements DocumentSubject {
        /** @throws IllegalArgumentException if the number is below 1 */
        public OfWaiver {
            if (number < 1) {
                throw new IllegalArgumentException("waivers count from 1");
            }
        }

        @Override
        public DocumentScope scope() {
            return DocumentScope.WAIVER;
        }
    }

    /**
     * A meeting.
     *
     * @param meeting which one
     */
    record OfMeeting(MeetingId meeting) implements DocumentSubject {
        @Override
        public DocumentScope scope() {
            return DocumentScope.MEETING;
        }
    }

    /**
     * A product.
     *
     * @param network of which network
     * @param product which one
     */
    record OfProduct(NetworkId network, ProductId product) implements DocumentSubject {
        @Override
        public DocumentScope scope() {
            return DocumentScope.PRODUCT;
        }
    }

    /**
     * An application.
     *
     * @param application which one
     */
    record OfApplication(ApplicationId application) implements DocumentSubject {
        @Override
        public DocumentScope scope() {
            return DocumentScope.APPLICATION;
        }
    }

    /**
     * A format.
     *
     * @param format the format itself
     */
    record OfFormat(Format format) implements DocumentSubject {
        @Override
        public DocumentScope scope() {
            return DocumentScope.FORMAT;
        }
    }
}
