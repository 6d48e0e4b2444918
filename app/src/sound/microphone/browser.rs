//! The microphone of a browser: `getUserMedia` into an audio worklet, whose blocks come to the page.
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use js_sys::{Float32Array, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    AudioContext, AudioContextState, AudioWorkletNode, DomException, EventTarget, MediaDevices, MediaStream,
    MediaStreamConstraints, MediaStreamTrack, MediaTrackConstraints, MessageEvent, PermissionState,
    PermissionStatus, VisibilityState,
};

use super::{Ear, Heard, NoMicrophone, Permission};
use crate::sound::{awake::Awake, speaker::Listener};

/// Served at the root of the site: a strict `script-src 'self'` allows no inline worklet.
const WORKLET: &str = "/recorder_worklet.js";

pub struct Microphone {
    parts: Rc<RefCell<Parts>>,
}

#[derive(Default)]
struct Parts {
    closed: bool,
    held: bool,
    context: Option<AudioContext>,
    stream: Option<MediaStream>,
    node: Option<AudioWorkletNode>,
    on_block: Option<Closure<dyn FnMut(MessageEvent)>>,
    listeners: Vec<Listener>,
    awake: Option<Awake>,
    // Blocks since the watch last looked.
    blocks: Rc<Cell<u32>>,
    watch: Option<Watch>,
}

/// How long a microphone may give nothing, not even silence.
const PATIENCE_MS: i32 = 2_500;

impl Microphone {
    /// Call it while a tap is being handled: Safari starts sound for nothing else.
    pub fn open(ear: Ear) -> Self {
        let parts = Rc::new(RefCell::new(Parts::default()));
        match AudioContext::new() {
            Ok(context) => {
                parts.borrow_mut().context = Some(context.clone());
                let inside = parts.clone();
                spawn_local(async move {
                    if let Err(why) = connect(&inside, &context, &ear).await {
                        ear.tell(Heard::Failed(why));
                    }
                });
            }
            Err(_) => ear.tell(Heard::Failed(NoMicrophone::Busy)),
        }
        Self { parts }
    }

    /// Hears nothing more until [`resume`](Self::resume), and keeps the permission.
    pub fn hold(&self) {
        let mut parts = self.parts.borrow_mut();
        parts.held = true;
        parts.enable_tracks(false);
        if let Some(context) = &parts.context {
            let_run(context.suspend());
        }
    }

    pub fn resume(&self) {
        let mut parts = self.parts.borrow_mut();
        parts.held = false;
        parts.enable_tracks(true);
        if let Some(context) = &parts.context {
            let_run(context.resume());
        }
    }
}

impl Drop for Microphone {
    fn drop(&mut self) {
        self.parts.borrow_mut().close();
    }
}

impl Parts {
    // At once: when this returns, the browser's recording sign is going out.
    fn close(&mut self) {
        self.closed = true;
        self.listeners.clear();
        self.watch = None;
        if let Some(stream) = self.stream.take() {
            stop(&stream);
        }
        if let Some(node) = self.node.take() {
            if let Ok(port) = node.port() {
                port.set_onmessage(None);
                port.close();
            }
            node.disconnect().ok();
        }
        self.on_block = None;
        if let Some(context) = self.context.take() {
            let_run(context.close());
        }
        self.awake = None;
    }

    fn enable_tracks(&self, enabled: bool) {
        if let Some(stream) = &self.stream {
            tracks(stream).for_each(|track| track.set_enabled(enabled));
        }
    }
}

async fn connect(parts: &Rc<RefCell<Parts>>, context: &AudioContext, ear: &Ear) -> Result<(), NoMicrophone> {
    let not_now = |_| NoMicrophone::Busy;
    let stream = listen().await?;
    if parts.borrow().closed {
        stop(&stream);
        return Ok(());
    }
    // Not `stream.clone()`: that is the DOM's own, a second microphone that nobody would switch off.
    parts.borrow_mut().stream = Some(Clone::clone(&stream));

    let loaded = context.audio_worklet().and_then(|worklet| worklet.add_module(WORKLET)).map_err(not_now)?;
    JsFuture::from(loaded).await.map_err(not_now)?;
    if parts.borrow().closed {
        return Ok(());
    }
    let source = context.create_media_stream_source(&stream).map_err(not_now)?;
    let node = AudioWorkletNode::new(context, "recorder").map_err(not_now)?;
    let (heard, blocks) = (ear.clone(), parts.borrow().blocks.clone());
    let on_block = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
        blocks.set(blocks.get() + 1);
        heard.tell(Heard::Block(message.data().unchecked_into::<Float32Array>().to_vec()));
    });
    node.port().map_err(not_now)?.set_onmessage(Some(on_block.as_ref().unchecked_ref()));

    ear.tell(Heard::Opened { rate: context.sample_rate().round() as u32 });
    source.connect_with_audio_node(&node).map_err(not_now)?;
    // Safari runs only what leads to the loudspeaker; the worklet gives silence there.
    node.connect_with_audio_node(&context.destination()).map_err(not_now)?;
    let_run(context.resume());
    {
        let mut parts = parts.borrow_mut();
        parts.node = Some(node);
        parts.on_block = Some(on_block);
    }
    listen_for_trouble(parts, context, &stream, ear);
    parts.borrow_mut().watch = Watch::over(parts, ear.clone());
    parts.borrow_mut().awake = Some(Awake::ask());
    Ok(())
}

// What can take the microphone away from a child who is talking.
fn listen_for_trouble(parts: &Rc<RefCell<Parts>>, context: &AudioContext, stream: &MediaStream, ear: &Ear) {
    let mut listeners = Vec::new();
    for track in tracks(stream) {
        let target: &EventTarget = track.as_ref();
        let (lost, muted) = (ear.clone(), ear.clone());
        listeners.push(Listener::new(target, "ended", move || lost.tell(Heard::Lost)));
        listeners.push(Listener::new(target, "mute", move || muted.tell(Heard::Interrupted)));
    }

    let (state, weak, suspended) = (context.clone(), Rc::downgrade(parts), ear.clone());
    listeners.push(Listener::new(context.as_ref(), "statechange", move || {
        // iOS has a state of its own, "interrupted", for a call that comes in.
        let stands = state.state() != AudioContextState::Running;
        let by_us = weak.upgrade().is_none_or(|parts| parts.borrow().held);
        if stands && !by_us {
            suspended.tell(Heard::Interrupted);
        }
    }));

    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        let (page, hidden) = (document.clone(), ear.clone());
        listeners.push(Listener::new(document.as_ref(), "visibilitychange", move || {
            if page.visibility_state() == VisibilityState::Hidden {
                hidden.tell(Heard::Interrupted);
            }
        }));
    }
    parts.borrow_mut().listeners = listeners;
}

// Not every browser says that its sound stands still: one without a loudspeaker never starts it, and some
// come back from sleep with a dead one. A child must not talk to a picture of a recording.
struct Watch {
    interval: i32,
    _look: Closure<dyn FnMut()>,
}

impl Watch {
    fn over(parts: &Rc<RefCell<Parts>>, ear: Ear) -> Option<Self> {
        let parts = Rc::downgrade(parts);
        let mut heard_before = false;
        let look = Closure::<dyn FnMut()>::new(move || {
            let Some(parts) = parts.upgrade() else { return };
            let (held, blocks) = (parts.borrow().held, parts.borrow().blocks.take());
            match (blocks, held) {
                (0, false) if heard_before => ear.tell(Heard::Interrupted),
                (0, false) => ear.tell(Heard::Failed(NoMicrophone::Busy)),
                (_, true) => {}
                (_, false) => heard_before = true,
            }
        });
        let interval = web_sys::window()?
            .set_interval_with_callback_and_timeout_and_arguments_0(
                look.as_ref().unchecked_ref(),
                PATIENCE_MS,
            )
            .ok()?;
        Some(Self { interval, _look: look })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_interval_with_handle(self.interval);
        }
    }
}

async fn listen() -> Result<MediaStream, NoMicrophone> {
    let constraints = MediaTrackConstraints::new();
    // A child's voice as it is: these two guess what is noise, and a whisper, a breath or a lisp is the
    // first thing they take away. Nothing is played while we record, so there is no echo.
    constraints.set_noise_suppression_bool(false);
    constraints.set_echo_cancellation_bool(false);
    // This one only turns the loudness up or down, and a child rarely sits close.
    constraints.set_auto_gain_control_bool(true);
    constraints.set_channel_count_i32(1);
    let asked = MediaStreamConstraints::new();
    asked.set_audio_media_track_constraints(&constraints);
    let stream = devices()?.get_user_media_with_constraints(&asked).map_err(|error| why(&error))?;
    let stream = JsFuture::from(stream).await.map_err(|error| why(&error))?;
    Ok(stream.unchecked_into())
}

fn devices() -> Result<MediaDevices, NoMicrophone> {
    let devices = web_sys::window().and_then(|window| window.navigator().media_devices().ok());
    // Undefined where the page did not come over TLS or from the device itself.
    devices.filter(|devices| !devices.is_undefined()).ok_or(NoMicrophone::Absent)
}

fn why(error: &JsValue) -> NoMicrophone {
    match error.dyn_ref::<DomException>().map(DomException::name).as_deref() {
        Some("NotAllowedError" | "SecurityError") => NoMicrophone::Refused,
        Some("NotFoundError" | "OverconstrainedError") => NoMicrophone::Absent,
        _ => NoMicrophone::Busy,
    }
}

fn tracks(stream: &MediaStream) -> impl Iterator<Item = MediaStreamTrack> {
    stream.get_tracks().into_iter().map(JsCast::unchecked_into)
}

fn stop(stream: &MediaStream) {
    tracks(stream).for_each(|track| track.stop());
}

// For promises whose answer changes nothing: a rejected one must not be reported as unhandled.
fn let_run(promise: Result<Promise, JsValue>) {
    if let Ok(promise) = promise {
        spawn_local(async move {
            JsFuture::from(promise).await.ok();
        });
    }
}

/// Whether the microphone may be used, without asking.
pub async fn permission_state() -> Permission {
    let Some(permissions) = web_sys::window().and_then(|window| window.navigator().permissions().ok()) else {
        return Permission::Unknown;
    };
    if permissions.is_undefined() {
        return Permission::Unknown;
    }
    let question = Object::new();
    Reflect::set(&question, &"name".into(), &"microphone".into()).ok();
    // Older browsers do not know this name and refuse the question.
    let Ok(promise) = permissions.query(&question) else { return Permission::Unknown };
    let Ok(status) = JsFuture::from(promise).await else { return Permission::Unknown };
    match status.unchecked_into::<PermissionStatus>().state() {
        PermissionState::Granted => Permission::Granted,
        PermissionState::Denied => Permission::Refused,
        PermissionState::Prompt => Permission::NotAsked,
        _ => Permission::Unknown,
    }
}

/// Opens the microphone for a moment, so that an adult answers the browser's question and not a child.
pub async fn ask_microphone() -> Result<(), NoMicrophone> {
    listen().await.map(|stream| stop(&stream))
}
