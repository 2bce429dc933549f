package mizuhiki.order.news;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The good news of a member, read from what was recorded anyway. */
@Repository
class News {

    /** Who packed hears of the parcel only: the piece was sold before they came. */
    private static final String OF_MEMBER = """
            with own as (
              select stage, subject_id from orders.work_record
              where person_id = :personId
              group by stage, subject_id
              having sum(minutes) > 0
            ), sale as (
              select p.id, p.title, coalesce(i.photo_id, p.photo_id) as photo_id, p.delivery,
                     string_agg(own.stage, ',' order by part.place) as stages,
                     string_agg(own.stage, ',' order by part.place) filter (where own.stage <> 'PACKING') as sold_by
              from orders.purchase p
              cross join lateral (values
                (1, 'MAKING', p.lot_id), (2, 'LISTING', p.product_id), (3, 'SHOW', p.show_id), (4, 'PACKING', p.id)
              ) part(place, stage, subject_id)
              join own on (own.stage, own.subject_id) = (part.stage, part.subject_id)
              left join orders.item i on i.product_id = p.product_id
              where p.state <> 'CANCELLED'
              group by p.id, p.title, i.photo_id, p.photo_id, p.delivery
            ), news as (
              select md5('SOLD' || s.id)::uuid as id, 'SOLD' as kind, s.title, s.photo_id, s.sold_by as stages,
                     y.paid_at as happened_at
              from sale s join orders.paid y on y.order_id = s.id
              where s.sold_by is not null
              union all
              select md5('SENT' || s.id)::uuid, case s.delivery when 'PICKUP' then 'HANDED_OVER' else 'SENT' end,
                     s.title, s.photo_id, s.stages, h.shipped_at
              from sale s join orders.shipment h on h.order_id = s.id
            )
            select id, kind, title, photo_id, stages, happened_at
            from news
            where :after::uuid is null or (happened_at, id) < (select happened_at, id from news where id = :after)
            order by happened_at desc, id desc
            limit :limit
            """;

    private final DatabaseClient database;

    News(DatabaseClient database) {
        this.database = database;
    }

    Mono<Slice<GoodNews>> of(UUID personId, Page page) {
        var news = database.sql(OF_MEMBER)
                .bind("personId", personId)
                .bind("after", afterId(page))
                .bind("limit", page.limit())
                .mapProperties(GoodNews.class)
                .all();
        return Slice.of(news, page, GoodNews::id);
    }

    private static Parameter afterId(Page page) {
        var after = page.afterId();
        return after == null ? Parameters.in(UUID.class) : Parameters.in(after);
    }
}
