//! Maya lets her carer see a drawing. It reaches the carer when the visit is closed, and not while it lasts; and
//! it is gone again when she takes it back.
use anyhow::{Result, ensure};
use journeys::{server::Server, wire::Adult};
use shared::{
    answer::Answer,
    wire::{fill, path},
};

use crate::given::Elsewhere;

#[tokio::test]
async fn what_a_child_shares_reaches_the_carer_when_the_visit_is_closed() -> Result<()> {
    let server = Server::start().await?;
    let mut dana = Adult::sign_in(&server, "dana").await?;
    let jo = Adult::sign_in(&server, "jo").await?;
    let maya = jo.case("Maya")?.id;

    let visit = Elsewhere::open(&mut dana, "Maya").await?;
    let (shared, drawing) = visit.drawing(&mut dana, 1).await?;
    let (private, other) = visit.drawing(&mut dana, 2).await?;
    visit.share(&mut dana, shared, true).await?;
    let blob = |sha256| fill(path::BLOB, &[&maya, &sha256]);
    let picture = |capture| fill(path::PICTURE, &[&maya, &capture]);

    ensure!(jo.book(maya).await?.shared.is_empty(), "the visit is still open");
    for address in [blob(drawing.sha256), picture(shared)] {
        ensure!(jo.get(&address).await?.status == 404, "the visit is still open");
    }

    visit.close(&mut dana).await?;
    let book = jo.book(maya).await?;
    ensure!(book.shared.iter().map(|it| it.capture).eq([shared]), "{book:?}");
    ensure!(book.shared[0].answer == Answer::Draw { drawing: drawing.clone() }, "{book:?}");
    ensure!(jo.blob(maya, drawing.sha256).await? == dana.blob(maya, drawing.sha256).await?, "the same bytes");
    ensure!(jo.get(&picture(shared)).await?.body.starts_with(b"\x89PNG"), "the drawing as a picture");
    for address in [blob(other.sha256), picture(private)] {
        ensure!(jo.get(&address).await?.status == 404, "the other drawing stays private");
    }

    visit.share(&mut dana, shared, false).await?;
    ensure!(jo.book(maya).await?.shared.is_empty(), "she took it back");
    ensure!(jo.get(&blob(drawing.sha256)).await?.status == 404, "she took it back");
    Ok(())
}
