//! The paths that a Rust file names, wherever they stand: in `use`, in code, in macros. Tests are left out,
//! and so are comments and texts, because Rust's own lexer reads the file.
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// `crate::ui::button`, from the crate's root where it can be known; a macro ends with `!`.
#[derive(Debug, PartialEq)]
pub struct Named {
    pub path: String,
    pub line: usize,
}

/// Of the file at `path`. A file that does not lex names nothing: the compiler will say so.
pub fn names(path: &str, text: &str) -> Vec<Named> {
    let mut walk = Walk { here: module(path), found: Vec::new() };
    if let Ok(tokens) = text.parse::<TokenStream>() {
        walk.tokens(tokens);
    }
    walk.found
}

/// Each word of the code, macros and tests included.
pub fn words(text: &str) -> Vec<String> {
    fn collect(tokens: TokenStream, words: &mut Vec<String>) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => words.push(ident.to_string()),
                TokenTree::Group(group) => collect(group.stream(), words),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
    let mut words = Vec::new();
    collect(text.parse().unwrap_or_default(), &mut words);
    words
}

struct Walk {
    here: Vec<String>,
    found: Vec<Named>,
}

impl Walk {
    fn tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            at = match &tokens[at] {
                TokenTree::Ident(word) if *word == "mod" => self.module(&tokens, at),
                TokenTree::Ident(word) if *word == "use" => self.import(&tokens, at + 1, &[]),
                TokenTree::Ident(word) if *word == "extern" && is_word(tokens.get(at + 1), "crate") => {
                    self.path(&tokens, at + 2)
                }
                TokenTree::Ident(_) => self.path(&tokens, at),
                TokenTree::Group(group) => {
                    self.tokens(group.stream());
                    at + 1
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => at + 1,
            };
        }
    }

    /// `mod name { … }`, with what it names as seen from inside.
    fn module(&mut self, tokens: &[TokenTree], at: usize) -> usize {
        let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(body))) =
            (tokens.get(at + 1), tokens.get(at + 2))
        else {
            return at + 1;
        };
        if *name != "tests" {
            self.here.push(name.to_string());
            self.tokens(body.stream());
            self.here.pop();
        }
        at + 3
    }

    /// `a::{b, c::d}` is `a::b` and `a::c::d`. Comes back behind the tree.
    fn import(&mut self, tokens: &[TokenTree], mut at: usize, before: &[String]) -> usize {
        let mut segments = before.to_vec();
        let mut line = 0;
        while let Some(token) = tokens.get(at) {
            match token {
                TokenTree::Ident(word) if *word == "as" => at += 1,
                TokenTree::Ident(word) => {
                    line = word.span().start().line;
                    segments.push(word.to_string());
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    let mut next = 0;
                    while next < inner.len() {
                        next = self.import(&inner, next, &segments);
                    }
                    line = 0;
                }
                TokenTree::Punct(punct) if matches!(punct.as_char(), ',' | ';') => {
                    at += 1;
                    break;
                }
                _ => {}
            }
            at += 1;
        }
        if line > 0 {
            self.add(&segments, line);
        }
        at
    }

    /// `a::b::c` or `name!`. Comes back behind it.
    fn path(&mut self, tokens: &[TokenTree], mut at: usize) -> usize {
        let mut segments = Vec::new();
        let mut line = 0;
        while let Some(TokenTree::Ident(word)) = tokens.get(at) {
            line = word.span().start().line;
            segments.push(word.to_string());
            at += 1;
            if !(is_mark(tokens.get(at), ':') && is_mark(tokens.get(at + 1), ':')) {
                break;
            }
            at += 2;
        }
        let called = is_mark(tokens.get(at), '!') && matches!(tokens.get(at + 1), Some(TokenTree::Group(_)));
        if let Some(last) = segments.last_mut().filter(|_| called) {
            last.push('!');
        }
        let extern_crate =
            at >= 3 && is_word(tokens.get(at - 2), "crate") && is_word(tokens.get(at - 3), "extern");
        if segments.len() > 1 || called || extern_crate {
            self.add(&segments, line);
        }
        at.max(1)
    }

    fn add(&mut self, segments: &[String], line: usize) {
        let mut path = match segments.first().map(String::as_str) {
            Some("self" | "super") => self.here.clone(),
            _ => Vec::new(),
        };
        for segment in segments {
            match segment.as_str() {
                "self" => {}
                "super" => {
                    path.pop();
                }
                name => path.push(name.trim_start_matches("r#").to_owned()),
            }
        }
        self.found.push(Named { path: path.join("::"), line });
    }
}

/// `app/src/ui/button.rs` is `crate::ui::button`.
fn module(path: &str) -> Vec<String> {
    let inside = path.split_once("src/").map_or("", |it| it.1).trim_end_matches(".rs");
    let parts = inside.split('/').filter(|part| !["mod", "lib", "main", ""].contains(part));
    ["crate"].into_iter().chain(parts).map(str::to_owned).collect()
}

fn is_mark(token: Option<&TokenTree>, mark: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == mark)
}

fn is_word(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if *ident == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(text: &str) -> Vec<String> {
        names("app/src/screens/child/draw.rs", text).into_iter().map(|named| named.path).collect()
    }

    #[test]
    fn a_tree_of_uses_is_taken_apart() {
        assert_eq!(
            paths("use std::fmt;\nuse crate::{ui::{self, Button as B}, route::*, words};"),
            ["std::fmt", "crate::ui", "crate::ui::Button", "crate::route", "crate::words"]
        );
    }

    #[test]
    fn near_names_are_seen_from_the_root() {
        assert_eq!(
            paths("use super::super::carer; fn f() { self::g() } mod inner { use super::h; }"),
            ["crate::screens::carer", "crate::screens::child::draw::g", "crate::screens::child::draw::h"]
        );
    }

    #[test]
    fn paths_in_code_and_macros_count_and_those_in_texts_do_not() {
        assert_eq!(
            paths(
                "fn f() { rsx! { Link { to: crate::route::Home {} } } } // crate::a\nconst A: &str = \"crate::b\";"
            ),
            ["rsx!", "crate::route::Home"]
        );
        assert_eq!(paths("extern crate sqlite; println!(\"x\"); let a = b != c;"), ["sqlite", "println!"]);
    }

    #[test]
    fn tests_may_name_what_they_like() {
        assert_eq!(paths("mod tests { use crate::services; }"), Vec::<String>::new());
    }

    #[test]
    fn the_line_is_the_one_where_it_stands() {
        let named = names("app/src/lib.rs", "\nuse a::{\n    b,\n    c,\n};\n");
        assert_eq!(named[1], Named { path: "a::c".to_owned(), line: 4 });
    }

    #[test]
    fn words_are_those_of_the_code() {
        assert_eq!(words("say(key::CHILD_STOP) // nothing"), ["say", "key", "CHILD_STOP"]);
    }
}
