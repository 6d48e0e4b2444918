//! Uses a page the way a person does, without a browser: by the names of what is on it.
use std::{any::Any, rc::Rc, task};

use dioxus::{html::SerializedHtmlEventConverter, prelude::*};
use dioxus_core::{
    AttributeValue, DynamicNode, ElementId, Mutations, ScopeId, TemplateAttribute, TemplateNode, VNode,
};

pub(crate) struct Page {
    dom: VirtualDom,
}

impl Page {
    pub(crate) fn open<View: Fn() -> Element + Clone + 'static>(view: View) -> Self {
        Self::open_with((), view)
    }

    /// `context` is what `use_context` finds on this page.
    pub(crate) fn open_with<Context, View>(context: Context, view: View) -> Self
    where
        Context: Clone + 'static,
        View: Fn() -> Element + Clone + 'static,
    {
        #[derive(Clone)]
        struct Root<View>(View);
        #[allow(non_snake_case)]
        fn Shell<View: Fn() -> Element + Clone + 'static>(root: Root<View>) -> Element {
            (root.0)()
        }
        set_event_converter(Box::new(SerializedHtmlEventConverter));
        let mut dom = VirtualDom::new_with_props(Shell::<View>, Root(view)).with_root_context(context);
        dom.rebuild(&mut Mutations::default());
        let mut page = Self { dom };
        page.settle();
        page
    }

    /// Taps what is called `name`: its `aria-label`, or else its text.
    pub(crate) fn press(&mut self, name: &str) {
        let data = PlatformEventData::new(Box::<dioxus_html::SerializedMouseData>::default());
        self.fire("click", name, Rc::new(data));
    }

    /// Picks the checkbox or radio button whose label is `name`.
    pub(crate) fn pick(&mut self, name: &str) {
        self.fire("change", name, form("true"));
    }

    /// Types into the field, or moves the slider, whose label is `name`.
    pub(crate) fn write(&mut self, name: &str, text: &str) {
        self.fire("input", name, form(text));
    }

    /// Sends the form in which what is called `name` stands.
    pub(crate) fn send(&mut self, name: &str) {
        self.fire("submit", name, form(""));
    }

    /// Strikes a key while what is called `name` has the focus; a key goes up to what is around it.
    pub(crate) fn strike(&mut self, name: &str, key: Key) {
        let data = dioxus_html::SerializedKeyboardData::new(
            key,
            Code::Unidentified,
            Location::Standard,
            false,
            Modifiers::empty(),
            false,
        );
        self.fire("keydown", name, Rc::new(PlatformEventData::new(Box::new(data))));
    }

    pub(crate) fn html(&self) -> String {
        dioxus_ssr::render(&self.dom)
    }

    /// Renders what is pending and polls what was spawned, until nothing more happens by itself.
    pub(crate) fn settle(&mut self) {
        let mut context = task::Context::from_waker(task::Waker::noop());
        for _ in 0..100 {
            self.dom.process_events();
            self.dom.render_immediate(&mut Mutations::default());
            let work = std::pin::pin!(self.dom.wait_for_work());
            if work.poll(&mut context).is_pending() {
                return;
            }
        }
        panic!("the page does not come to rest");
    }

    fn fire(&mut self, event: &str, name: &str, data: Rc<dyn Any>) {
        let nodes = self.nodes();
        let named: Vec<&Node> = nodes.iter().filter(|node| node.name(&nodes) == name).collect();
        assert!(!named.is_empty(), "nothing is called {name:?} here: {}", self.html());
        let around = |node: &&Node| nodes[node.parent?..].first();
        let element = (named.iter().find(|node| node.listens_to(event)).copied())
            .or_else(|| std::iter::successors(Some(named[0]), around).find(|node| node.listens_to(event)))
            .unwrap_or_else(|| panic!("{name:?} does nothing on {event}: {}", self.html()));
        assert!(!element.disabled(), "{name:?} is switched off: {}", self.html());
        let id = element.id.expect("what has a listener has an id");
        self.dom.runtime().handle_event(event, Event::new(data, true), id);
        self.settle();
    }

    /// Every element in the order of the page.
    fn nodes(&self) -> Vec<Node> {
        let mut nodes = Vec::new();
        let root = self.dom.get_scope(ScopeId::ROOT).expect("a built page has a root");
        self.walk(root.root_node(), None, &mut nodes);
        nodes
    }

    fn walk(&self, vnode: &VNode, parent: Option<usize>, nodes: &mut Vec<Node>) {
        for root in vnode.template.roots {
            self.walk_template(vnode, root, parent, nodes);
        }
    }

    fn walk_template(
        &self,
        vnode: &VNode,
        node: &TemplateNode,
        parent: Option<usize>,
        nodes: &mut Vec<Node>,
    ) {
        match node {
            TemplateNode::Text { text } => say(text, parent, nodes),
            TemplateNode::Element { tag, attrs, children, .. } => {
                let mut element = Node { tag, parent, ..Node::default() };
                for attr in *attrs {
                    match attr {
                        TemplateAttribute::Static { name, value, .. } => {
                            element.attributes.push((name, (*value).to_owned()));
                        }
                        TemplateAttribute::Dynamic { id } => {
                            element.id = vnode.mounted_dynamic_attribute(*id, &self.dom).or(element.id);
                            element.note(&vnode.dynamic_attrs[*id]);
                        }
                    }
                }
                let place = nodes.len();
                nodes.push(element);
                for child in *children {
                    self.walk_template(vnode, child, Some(place), nodes);
                }
            }
            TemplateNode::Dynamic { id } => match &vnode.dynamic_nodes[*id] {
                DynamicNode::Text(text) => say(&text.value, parent, nodes),
                DynamicNode::Fragment(fragments) => {
                    for fragment in fragments {
                        self.walk(fragment, parent, nodes);
                    }
                }
                DynamicNode::Component(component) => {
                    if let Some(scope) = component.mounted_scope(*id, vnode, &self.dom) {
                        self.walk(scope.root_node(), parent, nodes);
                    }
                }
                DynamicNode::Placeholder(_) => {}
            },
        }
    }
}

#[derive(Default)]
struct Node {
    tag: &'static str,
    parent: Option<usize>,
    id: Option<ElementId>,
    attributes: Vec<(&'static str, String)>,
    listeners: Vec<&'static str>,
    text: String,
}

impl Node {
    fn note(&mut self, attributes: &[dioxus_core::Attribute]) {
        for attribute in attributes {
            let value = match &attribute.value {
                AttributeValue::Listener(_) => {
                    self.listeners.push(attribute.name);
                    continue;
                }
                AttributeValue::Text(text) => text.clone(),
                AttributeValue::Bool(value) => value.to_string(),
                AttributeValue::Int(value) => value.to_string(),
                AttributeValue::Float(value) => value.to_string(),
                AttributeValue::Any(_) | AttributeValue::None => continue,
            };
            self.attributes.push((attribute.name, value));
        }
    }

    /// As a screen reader would announce it, roughly.
    fn name<'nodes>(&'nodes self, nodes: &'nodes [Node]) -> &'nodes str {
        if let Some(label) = self.attribute("aria-label") {
            return label;
        }
        if !matches!(self.tag, "input" | "textarea" | "select") {
            return self.text.trim();
        }
        let labelled_by =
            |label: &&Node| label.tag == "label" && label.attribute("for") == self.attribute("id");
        let around = std::iter::successors(self.parent, |place| nodes[*place].parent)
            .map(|place| &nodes[place])
            .find(|node| node.tag == "label");
        around.or_else(|| nodes.iter().find(labelled_by)).map_or("", |label| label.text.trim())
    }

    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    fn disabled(&self) -> bool {
        self.attribute("disabled").is_some_and(|value| value != "false")
    }

    fn listens_to(&self, event: &str) -> bool {
        self.listeners.iter().any(|name| name.trim_start_matches("on") == event)
    }
}

/// A text belongs to every element around it, as in `textContent`.
fn say(text: &str, parent: Option<usize>, nodes: &mut [Node]) {
    let mut place = parent;
    while let Some(here) = place {
        nodes[here].text.push_str(text);
        place = nodes[here].parent;
    }
}

fn form(value: &str) -> Rc<dyn Any> {
    let data = dioxus_html::SerializedFormData::new(value.to_owned(), Vec::new());
    Rc::new(PlatformEventData::new(Box::new(data)))
}
