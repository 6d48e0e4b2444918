//! Numbers of few bytes, and the check of a frame. Reading never panics and never trusts a length.
use super::DrawingError;

pub(super) fn put_number(out: &mut Vec<u8>, mut number: u32) {
    while number > 0x7f {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Small for small numbers of either sign.
pub(super) fn put_signed(out: &mut Vec<u8>, number: i32) {
    put_number(out, zigzag(number));
}

pub(super) fn zigzag(number: i32) -> u32 {
    ((number << 1) ^ (number >> 31)) as u32
}

pub(super) fn unzigzag(number: u32) -> i32 {
    (number >> 1) as i32 ^ -((number & 1) as i32)
}

/// Takes from the front of the bytes.
pub(super) struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    pub(super) fn byte(&mut self) -> Result<u8, DrawingError> {
        let (&first, rest) = self.0.split_first().ok_or(DrawingError::Truncated)?;
        self.0 = rest;
        Ok(first)
    }

    pub(super) fn take(&mut self, count: usize) -> Result<&'a [u8], DrawingError> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(DrawingError::Truncated)?;
        self.0 = rest;
        Ok(taken)
    }

    pub(super) fn u32(&mut self) -> Result<u32, DrawingError> {
        let bytes = self.take(4)?.try_into().map_err(|_| DrawingError::Truncated)?;
        Ok(u32::from_le_bytes(bytes))
    }

    /// One number has one spelling: padded and overlong forms are refused, so that equal drawings are equal bytes.
    pub(super) fn number(&mut self) -> Result<u32, DrawingError> {
        let mut number = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            if shift == 28 && byte > 0x0f || shift > 0 && byte == 0 {
                return Err(DrawingError::Malformed);
            }
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(DrawingError::Malformed)
    }

    pub(super) fn signed(&mut self) -> Result<i32, DrawingError> {
        self.number().map(unzigzag)
    }
}

/// CRC-32 as in zip and PNG.
pub(super) fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| CRC_TABLE[usize::from(crc as u8 ^ byte)] ^ (crc >> 8))
}

const CRC_TABLE: [u32; 256] = {
    let mut table = [0; 256];
    let mut index = 0;
    while index < 256 {
        let mut crc = index as u32;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 };
            bit += 1;
        }
        table[index] = crc;
        index += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_is_the_one_of_zip_and_png() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn a_number_spelled_the_long_way_is_refused() {
        assert_eq!(Reader(&[0x80, 0x00]).number(), Err(DrawingError::Malformed));
        assert_eq!(Reader(&[0xff, 0xff, 0xff, 0xff, 0x1f]).number(), Err(DrawingError::Malformed));
        assert_eq!(Reader(&[0xff, 0xff, 0xff, 0xff, 0x0f]).number(), Ok(u32::MAX));
    }
}
