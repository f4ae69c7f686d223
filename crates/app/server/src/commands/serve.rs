//! `samband serve`: answers until told to stop.

use std::{io::Write, sync::Arc};

use anyhow::Context;
use store::Store;
use textsense::embed::Embed;
use tokio::{net::TcpListener, sync::watch};
use voice::idea::meaning::Meaning;
use web::App;

use super::{alone::Alone, open};
use crate::{config::Config, mail::Sender, slices};

/// `_alone` is held until the end.
pub(super) async fn run(config: &Config, demo: bool, _alone: Alone) -> anyhow::Result<()> {
    let stop = told_to_stop()?;
    let meaning = meaning(config)?;
    let store = open(config).await?;
    store.share(Arc::new(meaning));
    serve(config, store, demo, stop).await
}

/// How ideas are compared: by the model whose file is there, or by words.
pub(super) fn meaning(config: &Config) -> anyhow::Result<Meaning> {
    Ok(match config.open_model()? {
        Some(model) => {
            tracing::info!(model = model.name(), "ideas are compared by meaning");
            Meaning::of(Arc::new(model))
        }
        None => {
            tracing::info!("no model file: ideas are compared by their words");
            Meaning::default()
        }
    })
}

/// The door's configuration from ours.
pub fn door(config: &Config, demo: bool) -> web::Config {
    web::Config {
        demo,
        demo_code: if demo { super::demo::code_to_try(config) } else { None },
        // The demo tells engineers what a page costs: header `x-statements`.
        show_statements: demo,
        trust_proxy: config.trust_proxy,
        open_metrics: config.open_metrics,
        upload_limit: config.upload_megabytes << 20,
        posts_per_minute: config.posts_per_minute,
        ..web::Config::new(&config.base_url())
    }
}

/// Serves an open database until `stop` is over; then answers what is running, lets followers and sender finish
/// and closes the database.
pub async fn serve(
    config: &Config,
    store: Store,
    demo: bool,
    stop: impl Future<Output = ()> + Send + 'static,
) -> anyhow::Result<()> {
    let listener = TcpListener::bind(config.listen).await.with_context(|| {
        format!("{} cannot be listened on (another program? see --listen)", config.listen)
    })?;
    let address = listener.local_addr()?;
    // Port 0 means any free one; links then name the one that was given.
    let config = &Config { listen: address, ..config.clone() };
    let app = App::new(store.clone(), door(config, demo), slices::slices()).await?;
    let (tell, stopped) = watch::channel(false);
    let sending = match Sender::new(&store, config)? {
        Some(sender) => Some(tokio::spawn(sender.run(stopped))),
        None => {
            tracing::info!("mail.transport is off: messages wait in the outbox");
            None
        }
    };
    announce(&app, config, demo).await?;
    web::serve(app, listener, stop).await?;
    tracing::info!("stopping");
    let _ = tell.send(true);
    if let Some(sending) = sending {
        sending.await.context("the sender panicked")?;
    }
    store.close().await;
    tracing::info!("stopped");
    Ok(())
}

/// The addresses, on standard output.
async fn announce(app: &App, config: &Config, demo: bool) -> anyhow::Result<()> {
    let base = config.base_url();
    let mut out = String::from("Samband answers. Stop with Ctrl-C.\n\n");
    out += &format!("  {base}/\n");
    for space in app.all_spaces().await? {
        out += &format!("  {base}/{}   {}\n", space.key, space.name(space.lang));
    }
    if demo {
        out += "\nEverything in it is made up. Try a role with a button, no account needed:\n\n";
        out += &format!("  {base}/#roles\n\nLetters that would have been sent:\n\n  {base}/demo/mail\n");
    }
    let mut stdout = std::io::stdout();
    // Nobody may be reading; that is no reason to stop.
    let _ = writeln!(stdout, "{out}").and_then(|()| stdout.flush());
    tracing::info!(address = %config.listen, "listening");
    Ok(())
}

/// Over when the operating system (SIGTERM) or the person at the keyboard (SIGINT) says stop. Listens from the
/// moment it is called, so that nothing said while starting is missed.
#[cfg(unix)]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut terminated, mut interrupted) =
        (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminated.recv() => {}
            _ = interrupted.recv() => {}
        }
    })
}

/// Over when the person at the keyboard says stop.
#[cfg(not(unix))]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
