use kernel::Lang;
use pages::Words;
use store::Engine;
use web::StatusCode;

use crate::Door;

#[tokio::test]
async fn failures_are_pages_in_the_readers_language_with_nothing_internal() {
    let door = Door::lite().await;
    let failures = [
        ("/tvv/nothing", 404, "page-not-found"),
        ("/nowhere", 404, "page-not-found"),
        ("/tvv/fails/gone", 410, "page-gone"),
        ("/tvv/fails/stale", 409, "page-stale"),
        ("/tvv/fails/refused", 409, "page-refused"),
        ("/tvv/fails/many", 429, "page-too-many"),
        ("/tvv/fails/bad", 400, "page-bad-request"),
        ("/tvv/fails/broken", 500, "page-broken"),
        ("/tvv/fails/panic", 500, "page-broken"),
        ("/tvv/things", 405, "page-bad-request"),
    ];
    let mut client = door.client();
    for lang in Lang::ALL {
        client.set("accept-language", lang.tag());
        for (path, status, title) in failures {
            let page = client.get(path).await;
            assert_eq!(page.status.as_u16(), status, "{path}");
            let text = page.text();
            assert!(text.contains(&format!("<html lang=\"{lang}\">")), "{path} in {lang}: {text}");
            assert!(
                text.contains(&format!("<h1>{}</h1>", Words::new(lang).t(title))),
                "{path} in {lang}: {text}"
            );
            assert!(!text.contains("secret-detail"), "{path}");
            assert_eq!(text.contains(page.header("x-request-id")), status == 500, "{path}");
            assert_eq!(pages::check::problems(&text), Vec::<String>::new(), "{path} in {lang}");
        }
        client.set("sec-fetch-site", "cross-site");
        let refused = client.post("/tvv/things", &[]).await;
        client.set("sec-fetch-site", "");
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        assert!(refused.text().contains(&Words::new(lang).t("page-cross-site")), "{}", refused.text());
    }
    assert_eq!(client.get("/tvv/fails/many").await.header("retry-after"), "7");
}

#[tokio::test]
async fn posts_from_other_sites_change_nothing() {
    let door = Door::lite().await;
    let mut client = door.client();
    for (name, value) in [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site")] {
        client.set(name, value);
        assert_eq!(client.post("/tvv/things", &[]).await.status, StatusCode::FORBIDDEN, "{value}");
    }
    let log = || async {
        door.world.store.read().await.unwrap().events_after(door.space.id, 0, 10).await.unwrap().len()
    };
    assert_eq!(log().await, 1, "only its founding");
    client.set("sec-fetch-site", "same-origin");
    let made = client.post("/tvv/things", &[("theme", "a"), ("theme", "b")]).await;
    assert_eq!((made.status, made.location()), (StatusCode::SEE_OTHER, "/tvv"));
    assert_eq!(log().await, 2);
}

#[tokio::test]
async fn forms_and_files_have_limits() {
    let door = Door::lite().await;
    let mut client = door.client();
    let long = "x".repeat(300 << 10);
    let refused = client.post("/tvv/things", &[("text", &long), ("theme", "a")]).await;
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(refused.text().contains("högst 256\u{202f}kB") || refused.text().contains("högst 256 kB"));
    assert!(refused.text().contains(&long), "what was written comes back, to be copied");
    assert_eq!(::pages::check::problems(&refused.text()), Vec::<String>::new());
    let far_too_long = client.post("/tvv/things", &[("text", &"x".repeat(3 << 20))]).await;
    assert_eq!(far_too_long.status, StatusCode::PAYLOAD_TOO_LARGE);
    let page =
        client.upload("/tvv/files", &[("note", " hej ")], ("file", "idéer.csv", long.as_bytes())).await;
    assert_eq!(page.text(), format!("[\"hej\",\"idéer.csv\",{}]", long.len()));
    let page = client.upload("/tvv/files", &[], ("file", "a.csv", &vec![0; 2 << 20])).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(page.text().contains("<html lang=\"sv\">") && page.text().contains("högst 1 MB"));
}

/// Robots read what everybody reads, and no desk, no code, no receipt; browsers find an icon.
#[tokio::test]
async fn robots_and_browsers_find_what_they_ask_for() {
    let door = Door::lite().await;
    let mut client = door.client();
    let robots = client.get("/robots.txt").await;
    assert_eq!((robots.status, robots.header("content-type")), (StatusCode::OK, "text/plain; charset=utf-8"));
    for line in [
        "User-agent: *",
        "Disallow: /*/desk",
        "Disallow: /*/my-idea",
        "Disallow: /*/receipt",
        "Disallow: /sign-in",
    ] {
        assert!(robots.text().lines().any(|one| one == line), "{line}: {}", robots.text());
    }
    let icon = client.get("/favicon.ico").await;
    assert_eq!((icon.status, icon.header("content-type")), (StatusCode::OK, "image/svg+xml"));
    assert!(
        icon.text().contains(&door.space.brand.accent),
        "in the colours of the only space: {}",
        icon.text()
    );
}

#[tokio::test]
async fn posting_too_fast_is_slowed_down() {
    let door = Door::open(Engine::Sqlite, |config| config.posts_per_minute = 6).await;
    let mut client = door.client();
    let mut statuses = Vec::new();
    for _ in 0..13 {
        statuses.push(client.post("/tvv/things", &[]).await.status);
    }
    assert!(statuses[..12].iter().all(|status| *status == StatusCode::SEE_OTHER));
    assert_eq!(statuses[12], StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(client.get("/tvv").await.status, StatusCode::OK, "reading goes on");
    door.world.clock.advance(10_000);
    assert_eq!(client.post("/tvv/things", &[]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn headers_keep_browsers_strict_and_pages_fresh() {
    let door = Door::open(Engine::Sqlite, |config| {
        *config = web::Config { show_statements: true, ..web::Config::new("https://samband.example/") };
    })
    .await;
    let mut client = door.client();
    let page = client.get("/tvv").await;
    assert!(page.header("content-security-policy").starts_with("default-src 'self';"));
    assert_eq!(page.header("x-content-type-options"), "nosniff");
    assert_eq!(page.header("referrer-policy"), "same-origin");
    assert_eq!(page.header("strict-transport-security"), "max-age=31536000");
    assert_eq!(page.header("cache-control"), "private, no-cache");
    assert!(page.header("x-statements").parse::<u32>().is_ok());
    client.set("if-none-match", page.header("etag"));
    let again = client.get("/tvv").await;
    assert_eq!((again.status, again.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
    client.set("if-none-match", "");

    client.set("accept-encoding", "br");
    let css = client.get(assets::url("app.css")).await;
    assert_eq!((css.status, css.header("content-encoding")), (StatusCode::OK, "br"));
    assert!(css.header("cache-control").contains("immutable"));
    let whole = client.get("/sign-in").await;
    assert_eq!((whole.header("content-encoding"), whole.header("vary")), ("br", "accept-encoding"));
    client.set("accept-encoding", "gzip;q=0.5, br;q=0");
    assert_ne!(
        client.get(assets::url("app.css")).await.header("content-encoding"),
        "br",
        "who says no is heard"
    );
    let zipped = client.get("/sign-in").await;
    assert_eq!((zipped.header("content-encoding"), &zipped.bytes[..2]), ("gzip", &[0x1f, 0x8b][..]));
    client.set("accept-encoding", "");
    assert_eq!(client.get("/sign-in").await.header("content-encoding"), "");
    let theme = client.get("/tvv/theme.css").await;
    assert_eq!(theme.header("content-type"), "text/css; charset=utf-8");
    assert_eq!(client.get("/tvv/logo").await.status, StatusCode::NOT_FOUND);

    client.sign_in_as("tvv", members::Role::Sorter).await;
    let cookie = client.get("/tvv?lang=fi").await.header("set-cookie").to_owned();
    for part in ["lang=fi", "HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
        assert!(cookie.contains(part), "{part} in {cookie}");
    }
    assert!(client.get("/tvv").await.text().contains(" fi "), "the language is remembered");
}

#[tokio::test]
async fn a_notice_crosses_one_redirect_and_cannot_be_forged() {
    let door = Door::lite().await;
    let mut client = door.client();
    let said = Words::new(Lang::Sv).t("signed-out");
    client.post("/tvv/things", &[]).await;
    assert!(client.get("/").await.text().contains(&said));
    assert!(!client.get("/").await.text().contains(&said), "once");
    client.set("cookie", "notice=success.signed-out..00");
    assert!(!client.get("/").await.text().contains(&said));
}

#[tokio::test]
async fn machines_that_watch_are_answered() {
    let door = Door::lite().await;
    let mut client = door.client();
    let health = client.get("/healthz").await;
    assert_eq!((health.status, health.text().as_str()), (StatusCode::OK, r#"{"status":"ok"}"#));
    client.get("/tvv").await;
    let figures = client.get("/metrics").await.text();
    for name in [
        "samband_requests_total",
        "samband_request_seconds",
        "samband_outbox_messages",
        "samband_parked_events",
    ] {
        assert!(figures.contains(name), "{name}");
    }
    assert!(figures.contains("route=\"/{space}\""), "templates, never addresses");
    for header in ["x-forwarded-for", "x-real-ip", "forwarded"] {
        let mut client = door.client();
        client.set(header, "192.0.2.1");
        assert_eq!(
            client.get("/metrics").await.status,
            StatusCode::NOT_FOUND,
            "not through a proxy: {header}"
        );
    }
}

#[tokio::test]
async fn zero_characters_never_reach_the_database() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let door = Door::open(engine, |_| {}).await;
        let mut client = door.client();
        for path in ["/%00tvv", "/tvv%00", "/%00", "/tvv/fails/x%00", "/t%00vv/mine"] {
            assert_eq!(client.get(path).await.status, StatusCode::NOT_FOUND, "{engine:?} {path}");
        }
        assert_eq!(client.get("/tvv?lang=s%00v&q=%00").await.status, StatusCode::OK, "{engine:?}");
        let heard = client.post("/tvv/words", &[("note", "b\0uss"), ("note", "\0")]).await.text();
        assert_eq!(heard, r#"["buss",""]"#, "{engine:?}");
        let file = ("file", "lista.csv", &b"a\0b"[..]);
        let heard = client.upload("/tvv/files", &[("note", "\0spår\0vagn")], file).await.text();
        assert_eq!(heard, r#"["spårvagn","lista.csv",3]"#, "{engine:?}");
        let made = client.post("/tvv/things", &[("request", "\0")]).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{engine:?}");
        let mut tx = door.world.store.read().await.unwrap();
        assert!(!tx.events_after(door.space.id, 0, 10).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn days_begin_where_the_space_is() {
    let door = Door::lite().await;
    crate::found_in(&door.world, "saimaa", "Europe/Helsinki").await;
    let mut client = door.client();
    assert_eq!(client.get("/tvv/clock").await.text(), "\"1 januari 1970 kl. 01.00\"");
    assert_eq!(client.get("/saimaa/clock").await.text(), "\"1 januari 1970 kl. 02.00\"");
}
