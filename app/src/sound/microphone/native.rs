//! The microphone of a desktop computer, through the system's own sound.
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use cpal::{
    ErrorKind, FromSample, SampleFormat, SizedSample, Stream, StreamConfig,
    traits::{DeviceTrait, HostTrait, StreamTrait},
};

use super::{Ear, Heard, NoMicrophone};

pub struct Device {
    held: Arc<AtomicBool>,
    // Closes when it is dropped.
    _stream: Stream,
}

impl Device {
    pub fn open(ear: &Ear) -> Result<Self, NoMicrophone> {
        let device = cpal::default_host().default_input_device().ok_or(NoMicrophone::Absent)?;
        let supported = device.default_input_config().map_err(why)?;
        let config = supported.config();
        let held = Arc::default();
        // Before the first block, which comes on another thread.
        ear.tell(Heard::Opened { rate: config.sample_rate });
        let stream = match supported.sample_format() {
            SampleFormat::F32 => listen::<f32>(&device, config, ear, &held),
            SampleFormat::I16 => listen::<i16>(&device, config, ear, &held),
            SampleFormat::U16 => listen::<u16>(&device, config, ear, &held),
            SampleFormat::I32 => listen::<i32>(&device, config, ear, &held),
            SampleFormat::U8 => listen::<u8>(&device, config, ear, &held),
            SampleFormat::I8 => listen::<i8>(&device, config, ear, &held),
            _ => return Err(NoMicrophone::Busy),
        }
        .map_err(why)?;
        stream.play().map_err(why)?;
        Ok(Self { held, _stream: stream })
    }

    /// Not every system can pause a stream, so the samples are let go instead.
    pub fn set_held(&self, held: bool) {
        self.held.store(held, Ordering::Release);
    }
}

fn listen<T>(
    device: &cpal::Device,
    config: StreamConfig,
    ear: &Ear,
    held: &Arc<AtomicBool>,
) -> Result<Stream, cpal::Error>
where
    T: SizedSample,
    f32: FromSample<T>,
{
    let channels = usize::from(config.channels.max(1));
    // Twenty times a second, however small the blocks of the device are.
    let enough = config.sample_rate as usize / 20;
    let mut block = Vec::with_capacity(enough * 2);
    let (held, heard, failed) = (held.clone(), ear.clone(), ear.clone());
    device.build_input_stream::<T, _, _>(
        config,
        move |samples, _| {
            if held.load(Ordering::Acquire) {
                block.clear();
                return;
            }
            block.extend(samples.chunks_exact(channels).map(|frame| {
                frame.iter().map(|sample| f32::from_sample_(*sample)).sum::<f32>() / channels as f32
            }));
            if block.len() >= enough {
                heard.tell(Heard::Block(std::mem::take(&mut block)));
            }
        },
        move |error| match error.kind() {
            ErrorKind::DeviceChanged | ErrorKind::RealtimeDenied | ErrorKind::Xrun => {}
            _ => failed.tell(Heard::Lost),
        },
        None,
    )
}

fn why(error: cpal::Error) -> NoMicrophone {
    match error.kind() {
        ErrorKind::PermissionDenied => NoMicrophone::Refused,
        ErrorKind::DeviceNotAvailable | ErrorKind::HostUnavailable => NoMicrophone::Absent,
        _ => NoMicrophone::Busy,
    }
}
