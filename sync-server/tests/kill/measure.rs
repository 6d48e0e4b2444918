//! What a capture of 60 KB costs the server.
use std::time::{Duration, Instant};

use shared::digest::Digest;

use crate::{CLIENTS, client::Client, process::Process};

const CAPTURES: u64 = 400;

#[test]
#[ignore = "measures; run it in release on a quiet machine"]
fn a_capture_of_60_kilobytes_is_measured() {
    let process = Process::start();
    let clients: Vec<Client> = (0..CLIENTS).map(|number| Client::sign_in(&process, number)).collect();
    let cpu_before = cpu(process.id());
    let began = Instant::now();
    let threads: Vec<_> = clients
        .into_iter()
        .zip(0_u64..)
        .map(|(mut client, number)| {
            std::thread::spawn(move || {
                let mut times = Vec::new();
                for count in 0..CAPTURES {
                    let bytes = Digest::of(&(number << 32 | count).to_be_bytes()).0.repeat(1920);
                    let event = client.capture(&bytes);
                    let put = Instant::now();
                    client.put(&bytes).unwrap();
                    let push = Instant::now();
                    client.push(&event).unwrap();
                    times.push((push - put, push.elapsed()));
                }
                times
            })
        })
        .collect();
    let times: Vec<(Duration, Duration)> =
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
    let took = began.elapsed();
    let cpu = cpu(process.id()) - cpu_before;
    let (mut puts, mut pushes): (Vec<_>, Vec<_>) = times.into_iter().unzip();
    let all = CLIENTS * CAPTURES;
    let [put_50, put_99] = percentiles(&mut puts);
    let [push_50, push_99] = percentiles(&mut pushes);
    println!(
        "{all} captures of 60 KB by {CLIENTS} clients in {took:.1?}: {:.2} ms of the server's CPU each, put \
         p50 {put_50:.1?} p99 {put_99:.1?}, push p50 {push_50:.1?} p99 {push_99:.1?}, {} KiB of memory (PSS)",
        cpu * 1000.0 / all as f64,
        pss(process.id()),
    );
}

fn percentiles(times: &mut [Duration]) -> [Duration; 2] {
    times.sort();
    [times[times.len() / 2], times[times.len() * 99 / 100]]
}

/// Seconds of CPU, of which the kernel counts hundredths.
fn cpu(process: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    (fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap()) / 100.0
}

fn pss(process: u32) -> u64 {
    let rollup = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap();
    let line = rollup.lines().find(|line| line.starts_with("Pss:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}
