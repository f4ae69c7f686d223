//! Answers on a socket until told to stop.

use std::{future::Future, io, net::SocketAddr};

use tokio::{net::TcpListener, sync::watch};

use crate::App;

/// Answers on the socket, lets the followers read and does what is due, until `shutdown` is over; then running
/// requests are answered and the followers finish.
pub async fn serve(
    app: App,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let (stop, stopped) = watch::channel(false);
    let background = tokio::spawn(app.clone().run_background(stopped));
    let service = app.router().into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, service).with_graceful_shutdown(shutdown).await;
    let _ = stop.send(true);
    if background.await.is_err() {
        tracing::error!("the background task panicked");
    }
    served
}
