package pl.miasta.empirie.jdbc;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.jdbc.HibernateRows.EditionRow;
import pl.miasta.empirie.jdbc.HibernateRows.MeetingRow;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.plan.Section;

/** Hibernate ORM on the tables of {@link PeerTables}. */
final class HibernatePeer implements Peer, AutoCloseable {
    private final String name;
    private final EntityManagerFactory factory;
    private final Map<String, Object> toLoad;

    private HibernatePeer(String name, DataSource database, Map<String, Object> settings, Map<String, Object> toLoad) {
        this.name = name;
        this.toLoad = toLoad;
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration(name);
        HibernateRows.ENTITIES.forEach(configuration::managedClass);
        configuration.property("jakarta.persistence.nonJtaDataSource", database);
        configuration.property(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
        settings.forEach(configuration::property);
        factory = configuration.createEntityManagerFactory();
    }

    /** As it comes. */
    static HibernatePeer asItComes(DataSource database) {
        return new HibernatePeer(
                "Hibernate, default", database, Map.of("hibernate.default_schema", "peer_hibernate"), Map.of());
    }

    /**
     * As its manual advises for many rows.
     *
     * @param database whose connections do not commit by themselves
     */
    static HibernatePeer tuned(DataSource database) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("hibernate.default_schema", "peer_tuned");
        settings.put("hibernate.jdbc.batch_size", 100);
        settings.put("hibernate.order_inserts", true);
        settings.put("hibernate.order_updates", true);
        settings.put("hibernate.default_batch_fetch_size", 64);
        settings.put("hibernate.connection.provider_disables_autocommit", true);
        return new HibernatePeer("Hibernate, tuned", database, settings, Map.of("org.hibernate.readOnly", true));
    }

    @Override
    public String name() {
        return name;
    }

    private <R> R inTransaction(Function<EntityManager, R> work) {
        try (EntityManager manager = factory.createEntityManager()) {
            EntityTransaction transaction = manager.getTransaction();
            transaction.begin();
            R result = work.apply(manager);
            transaction.commit();
            return result;
        }
    }

    @Override
    public void insert(Edition edition) {
        inTransaction(manager -> {
            manager.persist(HibernateRows.of(edition));
            return true;
        });
    }

    @Override
    public Object load(String id) {
        return inTransaction(manager -> whole(manager.find(EditionRow.class, id, toLoad)));
    }

    /** Has all lists loaded. */
    private static EditionRow whole(EditionRow root) {
        List.of(root.cities, root.people, root.networks, root.meetings).forEach(List::size);
        root.networks.forEach(network -> {
            List.of(network.stages, network.members, network.representatives).forEach(List::size);
            network.sections.size();
        });
        root.meetings.forEach(meeting -> {
            List.of(meeting.networks, meeting.days, meeting.attendance).forEach(List::size);
            meeting.days.forEach(day -> day.items.size());
        });
        return root;
    }

    @Override
    public void edit(String id) {
        inTransaction(manager -> {
            EditionRow root = whole(manager.find(EditionRow.class, id));
            manager.lock(root, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            Edition next = EDITED;
            Attendance changed = next.meetings().get(0).attendance().get(7);
            root.meetings.get(0).attendance.set(7, HibernateRows.row(changed));
            root.networks
                    .get(0)
                    .sections
                    .put(
                            Section.GOALS.name(),
                            next.networks()
                                    .get(0)
                                    .plan()
                                    .orElseThrow()
                                    .sections()
                                    .get(Section.GOALS));
            Meeting added = next.meetings().get(next.meetings().size() - 1);
            MeetingRow row = HibernateRows.row(root, added);
            root.meetings.add(row);
            return true;
        });
    }

    /** Entities are changed in place: what to is known beforehand. */
    private static final Edition EDITED = FullNetworks.edited(FullNetworks.edition("edited", 1));

    @Override
    public Edition edition(Object loaded) {
        return HibernateRows.edition((EditionRow) loaded);
    }

    @Override
    public void close() {
        factory.close();
    }
}
