//! `pair`, `devices`, `revoke-device`
use anyhow::{Result, ensure};
use clap::Args;
use shared::{id::DeviceId, time::Moment};
use sync_server::{
    actions::CODE_MINUTES,
    audit::What,
    auth::token,
    qr,
    store::PairingCode,
    world::{Machine, World},
};

use super::{Data, entry};

#[derive(Args)]
pub struct Pair {
    #[command(flatten)]
    data: Data,
    /// The address at which devices reach the server.
    #[arg(long, default_value = "http://127.0.0.1:8420")]
    address: String,
}

#[derive(Args)]
pub struct Revoke {
    #[command(flatten)]
    data: Data,
    /// The device, as `devices` lists it.
    device: DeviceId,
}

impl Pair {
    pub async fn run(self) -> Result<()> {
        let code = token::pairing_code(&Machine);
        let expires = Moment::new(Machine.now().unix_ms() + CODE_MINUTES * 60_000, 0);
        let kept = PairingCode { code: token::code_digest(&code), expires, many: false };
        self.data.store()?.keep_code(kept, entry(What::PairingMade)).await?;
        let address = qr::pairing_address(&self.address, &code);
        println!(
            "{}\n{address}\n\nCode {code}: good once, for {CODE_MINUTES} minutes.",
            qr::terminal(&address)
        );
        Ok(())
    }
}

impl Revoke {
    pub async fn run(self) -> Result<()> {
        let entry = entry(What::DeviceRevoked).about(self.device);
        let revoked = self.data.store()?.revoke_device(self.device, entry).await?;
        ensure!(revoked, "there is no device {}", self.device);
        println!("revoked; what it still sends is set apart for 30 days");
        Ok(())
    }
}

pub async fn list(data: &Data) -> Result<()> {
    for device in data.store()?.devices().await? {
        let state = if device.revoked { "revoked" } else { "in use" };
        println!(
            "{}  {:<16} {state}  {} events  on {:?}",
            device.device, device.login, device.events, device.installation
        );
    }
    Ok(())
}
